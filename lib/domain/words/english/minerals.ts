/** What foods and drinks hold. */
export const minerals = {
  potassium: 'Potassium',
  magnesium: 'Magnesium',
  calcium: 'Calcium',
  sodium: 'Sodium',
  water: 'Water',
}
