/** Words without the quotation marks somebody typed around the whole of them: whoever tells them sets their own. */
export const unquoted = (words: string): string => /^[“"'‘]([^“”"]*)[”"'’]$/s.exec(words.trim())?.[1]?.trim() ?? words.trim();
