/** @returns the text as part of a message's name, which may hold no hyphen */
export function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>;
}

/** The same, told to the compiler. */
export type Underscored<Text extends string> = Text extends `${infer Before}-${infer After}`
  ? `${Before}_${Underscored<After>}`
  : Text;
