const COMPARES_GROWTH = /(?:tăng|giảm)(?: trưởng)? (?:nhanh|chậm|mạnh|nhiều|ít|cao|thấp) hơn|tốc độ tăng/iu

/** Whether a question sets side by side how fast things grow, not what they reached: "cái nào tăng nhanh hơn?". */
export const comparesGrowth = (text: string) => COMPARES_GROWTH.test(text)
