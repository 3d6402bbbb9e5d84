import type { Muscle } from '../muscle'

/** Strips of tape on one half of the figure: across from the middle line, and down; `middle` lies on that line. */
type Strip = { path: readonly [x1: number, y1: number, x2: number, y2: number]; width: number }

type Place = { side: Strip; middle?: Strip }

const strip = (x1: number, y1: number, x2: number, y2: number, width: number): Strip => ({
  path: [x1, y1, x2, y2],
  width,
})

export type FigureView = 'front' | 'back'

/** Where the tape of each muscle lies. Each stands on one view; another muscle stands on none. */
export const bodyPlaces: Record<FigureView, Partial<Record<Muscle, Place>>> = {
  front: {
    face: { side: strip(8, 20, 8, 24, 8), middle: strip(0, 18, 0, 25, 6) },
    jaw: { side: strip(8, 36, 7, 38, 7), middle: strip(0, 38, 0, 39, 7) },
    shoulder: { side: strip(36, 67, 43, 76, 13) },
    chest: { side: strip(13, 78, 22, 77, 15), middle: strip(0, 70, 0, 86, 7) },
    'upper-arm': { side: strip(47, 92, 52, 117, 10) },
    abdomen: { side: strip(12, 112, 12, 150, 10), middle: strip(0, 106, 0, 154, 6) },
    flank: { side: strip(26, 112, 26, 144, 8) },
    forearm: { side: strip(56, 134, 61, 163, 9) },
    hand: { side: strip(64, 182, 65, 187, 10) },
    fingers: { side: strip(67, 200, 69, 207, 8) },
    adductor: { side: strip(8, 194, 12, 226, 9) },
    quadriceps: { side: strip(25, 194, 24, 242, 12) },
    shin: { side: strip(22, 268, 22, 308, 10) },
    toes: { side: strip(24, 337, 29, 338, 8) },
  },
  back: {
    neck: { side: strip(6, 48, 6, 58, 6), middle: strip(0, 46, 0, 60, 5) },
    back: { side: strip(14, 78, 13, 148, 12), middle: strip(0, 72, 0, 156, 6) },
    glute: { side: strip(15, 174, 18, 178, 21) },
    hamstring: { side: strip(19, 204, 20, 242, 15) },
    calf: { side: strip(21, 268, 21, 292, 15) },
    foot: { side: strip(23, 330, 25, 337, 11) },
  },
}
