/** Potassium, magnesium, calcium and sodium of a day against reference intakes. */
export const electrolytes = {
  title: 'Electrolytes',
}
