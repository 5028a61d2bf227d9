/** Words that stand in an attribute as they are read: white space collapsed, soft hyphens and other signs that show nothing left out. */
export function attributeWords(value: string): string {
  return value
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
