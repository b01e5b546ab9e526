import { describe, expect, test } from 'vitest';
import { createMatcher, unpackPattern } from '../../lexicon';
import { loadLexicon } from '../../lexicon/cli/load';

const { patterns } = loadLexicon();
const matcher = createMatcher(patterns.rows.map(unpackPattern), patterns.fold);
const marked = (text: string) => matcher.findHits(text).map(({ start, end }) => text.slice(start, end));

/*
 * Ordinary Chinese that has the characters of a formulation and does not mean it, each beside a sentence that does: a guard
 * that was too wide would lose the second.
 */

type Row = [ordinary: string, meant: string, formulation: string];

describe('across the border of two words', () => {
  test.each<Row>([
    ['他被下放到第三农场。', '全面做好三农工作。', '三农工作'],
    ['那里有十三农户。', '重视三农问题。', '三农问题'],
    ['周三保洁员请假。', '兜牢三保底线。', '三保'],
    ['第四风险源已经排除。', '持续整治四风。', '四风'],
    ['四风扇同时转动。', '坚决纠治四风问题。', '四风'],
    ['这一带一路上都是梧桐。', '高质量共建一带一路。', '一带一路'],
    ['双拥抱之后他们就分别了。', '争创双拥模范城。', '双拥'],
    ['平稳增长的收入让人安心。', '全力稳增长。', '稳增长'],
    ['老师强调结构要清楚。', '加快调结构。', '调结构'],
    ['他们安稳就业。', '千方百计稳就业。', '稳就业'],
    ['昨夜经济新闻很多。', '大力发展夜经济。', '夜经济'],
    ['明智治国的君主不多。', '坚持德治、智治。', '智治'],
    ['牛棚户区分得很清楚。', '推进棚户区改造。', '棚户区改造'],
    ['大棚改造花了三天。', '加快棚改进度。', '棚改'],
    ['他从初中管干部培训。', '加强中管干部监督。', '中管干部'],
    ['他讲政治课很有趣。', '干部要讲政治。', '讲政治'],
    ['这是数据中心任务列表。', '紧扣党的中心任务。', '党的中心任务'],
    ['崭新时代的衣服。', '奋进新时代。', '新时代'],
    ['微信访客很多。', '做好信访工作。', '信访工作'],
  ])('%s', (ordinary, meant, formulation) => {
    expect([marked(ordinary), marked(meant)]).toEqual([[], [formulation]]);
  });
});

describe('the same words, meant as they stand', () => {
  test.each<Row>([
    ['看完电影《集结号》，大家都哭了。', '吹响攻坚的集结号。', '集结号'],
    ['电视剧《亮剑》今晚重播。', '对歪风邪气敢于亮剑。', '敢于亮剑'],
    ['这一刀切下去，西瓜分成两半。', '防止一刀切。', '一刀切'],
    ['他跑完最后一公里，瘫倒在地。', '打通政策落实最后一公里。', '最后一公里'],
    ['泳池深水区禁止儿童进入。', '改革进入深水区。', '深水区'],
    ['两个维护人员正在检修电梯。', '坚决做到两个维护。', '两个维护'],
    ['两个百年老店都关门了。', '实现两个一百年奋斗目标。', '两个一百年奋斗目标'],
    ['他扑下身子去捡钥匙。', '沉下心来、扑下身子。', '扑下身子'],
    ['用钢用在刀刃上。', '把资金用在刀刃上。', '用在刀刃上'],
    ['请你马上办理手续。', '马上就办、真抓实干。', '马上就办、真抓实干'],
    ['英超领头羊又赢了。', '当好改革领头羊。', '领头羊'],
    ['地铁路线图贴在墙上。', '制定碳达峰路线图。', '路线图'],
    ['推开玻璃门就是花园。', '破除玻璃门、弹簧门、旋转门。', '玻璃门、弹簧门、旋转门'],
    ['他手里的接力棒掉了。', '接过历史的接力棒。', '历史的接力棒'],
    ['店小二端上茶来，店小二笑道：请。', '当好服务企业的店小二。', '店小二'],
    ['四轮驱动汽车跑得快。', '坚持四轮驱动。', '四轮驱动'],
    ['穿红色文化衫的都是志愿者。', '弘扬红色文化。', '红色文化'],
    ['社会事业部在三楼。', '发展社会事业。', '社会事业'],
    ['党的领导人会见了来宾。', '坚持党的领导。', '党的领导'],
    ['自民党的领导集体辞职。', '加强党的领导。', '党的领导'],
    ['因依法行政处罚五百元。', '坚持依法行政。', '依法行政'],
  ])('%s', (ordinary, meant, formulation) => {
    expect([marked(ordinary), marked(meant)]).toEqual([[], [formulation]]);
  });
});

describe('names of people, places, firms and things', () => {
  test.each<Row>([
    ['李铁军和王铁军都在三班。', '锻造纪检监察铁军。', '铁军'],
    ['张四敢说真话。', '弘扬四敢精神。', '四敢精神'],
    ['李四风趣得很。', '防止四风反弹。', '四风'],
    ['长三角洲际酒店开业了。', '推动长三角一体化发展。', '长三角一体化发展'],
    ['一亩三分地论坛上有人问。', '不能只顾自己的一亩三分地。', '一亩三分地'],
    ['试金石投资公司上市了。', '这是检验作风的试金石。', '试金石'],
    ['嫦娥一号工程启动。', '把它作为全市一号工程。', '一号工程'],
    ['硬骨头六连的老兵来了。', '敢啃硬骨头。', '啃硬骨头'],
  ])('%s', (ordinary, meant, formulation) => {
    expect([marked(ordinary), marked(meant)]).toEqual([[], [formulation]]);
  });
});

describe('numbers and counting', () => {
  test.each<Row>([
    ['公司第八项本领大赛开幕。', '增强八项本领。', '八项本领'],
    ['新增18项规定。', '落实中央八项规定精神。', '中央八项规定精神'],
    ['他十四五岁，正是淘气的时候。', '十四五规划开局。', '十四五规划'],
    ['二十四五个人坐在一起。', '谋划十四五时期发展。', '十四五时期'],
    ['周六控制油量。', '抓好六控工作。', '六控'],
    ['四个自信满满的年轻人走进来。', '坚定四个自信。', '四个自信'],
    ['四个意识到错误的人都改了。', '增强四个意识。', '四个意识'],
    ['十七种能力测试一天做完。', '提高七种能力。', '七种能力'],
    ['十一五时期的旧事。', '回顾一五时期的建设。', '一五时期'],
  ])('%s', (ordinary, meant, formulation) => {
    expect([marked(ordinary), marked(meant)]).toEqual([[], [formulation]]);
  });
});

test.each([
  // Everyday words that a list of slogans would hold, and this lexicon on purpose does not.
  '他走出去买菜，又被人请了进来。',
  '这里有3个一模一样的杯子，三个一百元，一个一块。',
  '发展很快，建设很好，大家推进工作。',
  '老虎和苍蝇都在动物园里，领导在照镜子。',
  '人民医院的改革病房在二楼，法治频道八点开播。',
])('nothing: %s', (text) => expect(marked(text)).toEqual([]));
