# The catalogue, in its order, with what adds up and what deceives.
GET /api/v1/indicators
200
{ "indicators": [
  { "code": "si_participants", "symbol": "P3", "unit": "person", "better": "up", "denominator": "labour_force",
    "name": { "vi": "Người tham gia BHXH", "en": "Social insurance participants" },
    "parts": [ "si_compulsory_participants", "si_voluntary_participants" ] },
  { "code": "si_compulsory_participants", "parts": "$absent", "trap": { "vi": "*", "en": "*" } },
  { "code": "si_voluntary_participants" }, "..." ] }
