const reasons = [
  "brokers who never see the goods would need a licence for each phone call",
  "transit through free ports is left without any control at all",
  "records kept for ten years cost small firms more than the licence itself",
];
const places = [
  "in harbours",
  "at airports",
  "for middlemen",
  "with forwarders",
  "on the railway",
  "by post",
];

/** So many comments on subjects of which `manyArguments` says nothing. */
export function furtherArguments(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const place = places[Math.floor(at / reasons.length) % places.length];
    return `In our experience ${reasons[at % reasons.length]}, ${place} above all, as case ${at} has shown us.`;
  });
}
