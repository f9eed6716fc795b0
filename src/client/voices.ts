/** Chinese voices of this device; some browsers tell them only after a while, and then call back. */
export function findChineseVoices(): SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  return speechSynthesis.getVoices().filter(({ lang }) => /^(?:zh|cmn)/i.test(lang));
}

/** Calls back once a Chinese voice is known: at once, later, or never. */
export function whenVoiceIsThere(tell: () => void): void {
  if (!('speechSynthesis' in window)) return;
  if (findChineseVoices().length > 0) return tell();
  const look = () => {
    if (findChineseVoices().length === 0) return;
    speechSynthesis.removeEventListener('voiceschanged', look);
    tell();
  };
  speechSynthesis.addEventListener('voiceschanged', look);
}
