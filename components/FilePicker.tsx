import type { ComponentChildren } from 'preact';

interface FilePickerProps {
  look: 'outlined' | 'primary';
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

/** Which files the browser offers first; what a file really is, its first bytes say. */
const ACCEPT = '.txt,.text,.md,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/html,application/pdf';

/** A button that lets the reader choose files: the browser's own field, dressed as a button. */
export function FilePicker({ look, onFiles, children }: FilePickerProps) {
  return (
    <label class={`button file-picker ${look}`}>
      {children}
      <input
        type="file"
        multiple
        accept={ACCEPT}
        onChange={(event) => {
          const field = event.currentTarget;
          onFiles([...(field.files ?? [])]);
          // The same file may be chosen again, after it has changed.
          field.value = '';
        }}
      />
    </label>
  );
}
