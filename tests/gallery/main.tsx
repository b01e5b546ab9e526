import { showGallery } from './show-gallery';

const place = document.getElementById('gallery');
if (place) showGallery(place);
