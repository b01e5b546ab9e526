/**
 * Words that make a sentence of a formulation and no other formulation: verbs of carrying out, words of grammar, and the
 * nouns that go with every policy. What is left of a string when marked formulations and these are taken out is nothing.
 */
const VERBS =
  '坚持 坚定 坚决 做到 加强 强化 深化 优化 增强 推动 推进 全面推进 贯彻 贯彻落实 深入 深入贯彻 深入贯彻落实 深入开展 持续深化 加快 加快推进 构建 打造 建设 实现 实施 弘扬 大力弘扬 保持 形成 敢于 勇当 当好 办好 抓好 进入 新增 完善 提升 促进';
const GRAMMAR = '的 了 以 和 与 及 在 上 上来 对 向 为 要 新';
const NOUNS = '工作 要求 问题 建设 体系 培育';

/** All words of the shell. */
export const SHELL_WORDS: ReadonlySet<string> = new Set([VERBS, GRAMMAR, NOUNS].flatMap((words) => words.split(' ')));
