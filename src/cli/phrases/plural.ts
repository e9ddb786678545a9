/** "1 fichier", "0 fichier", "2 fichiers" · "1 file", "0 files", "2 files". */
export const plural = {
  fr: (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`,
  en: (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`,
};
