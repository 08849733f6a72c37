/** What the Word copy says of itself. */
export const wordWords = {
  about: 'About',
  told: 'What is told',
  subject: 'Safeguarding letter',
  page: 'Page ',
  of: ' of ',
};
