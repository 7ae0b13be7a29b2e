# Bến Tre, 15 December 2023: what was published, to the digit, and what follows from it.
GET /api/v1/reports/working-session?area=Bến Tre&as_of=2023-12-15
200
ETag: *
Cache-Control: no-store
{ "area": { "code": "83" }, "as_of": "2023-12-15",
  "headline": [ { "vi": "BHXH đạt 93,73% kế hoạch, còn thiếu 7.444 người; cần tăng bình quân 745 người/ngày làm việc đến 31/12.",
    "en": "SI is at 93.73% of the plan, 7,444 people short; 745 more are needed on each working day to 31 December." }, "..." ],
  "calendar": { "year_elapsed_percent": "95.62", "working_days_left": 10, "holidays_left": [] },
  "rows": [
    { "indicator": { "code": "si_participants" },
      "actual": { "value": "111276", "unit": "person", "basis": "stated", "source": "S0" },
      "plan": { "value": "118720", "low": "118714", "high": "118726", "basis": "implied", "why": { "vi": "111.276 ÷ 93,73%" } },
      "plan_percent": { "value": "93.73", "basis": "stated" },
      "change": { "base": "same_period_last_year", "absolute": { "value": "1733" }, "percent": { "value": "1.58" },
        "previous": { "value": "109543", "basis": "implied" } },
      "gap": { "value": "7444", "low": "7438", "high": "7450", "basis": "implied" },
      "per_working_day": { "value": "745", "low": "744", "high": "745" }, "questions": [] },
    { "indicator": { "code": "si_compulsory_participants" }, "part_of": "si_participants", "actual": { "value": "99597" } },
    { "indicator": { "code": "si_voluntary_participants" }, "actual": { "value": "11679" }, "plan": "$absent" },
    { "indicator": { "code": "ui_participants" }, "actual": { "value": "90981" }, "plan_percent": { "value": "96.92" },
      "gap": { "value": "2891" } },
    { "indicator": { "code": "hi_participants" }, "actual": { "value": "1193467" }, "plan_percent": { "value": "97.87" },
      "change": { "absolute": { "value": "4710" }, "percent": { "value": "0.4" } },
      "share": { "percent": { "value": "91.95" }, "of": { "code": "population" }, "denominator": { "value": "1298000" } },
      "gap": { "value": "25974" } } ],
  "targets": [ { "target": { "indicator": { "code": "hi_coverage" }, "value": "93.2", "document": "01/NQ-CP 2023" },
    "actual": { "value": "91.95" }, "difference": { "value": "-1.25" }, "met": false }, "..." ],
  "questions": [], "context": [], "tasks": [],
  "sources": [ { "key": "S0", "publisher": "Vietnam Social Security", "published": "2023-12-30" }, "..." ],
  "missing": [ { "code": "revenue" }, "..." ] }

# A fall is a fall: its own sign, and its own words.
GET /api/v1/reports/working-session?area=52&as_of=2023-06-13
200
{ "rows": [ { "indicator": { "code": "si_participants" }, "actual": { "value": "144764", "basis": "derived" } },
  { "indicator": { "code": "si_compulsory_participants" } },
  { "indicator": { "code": "si_voluntary_participants" },
    "change": { "absolute": { "value": "-2550" }, "percent": { "value": "-13.88" } } }, "..." ],
  "questions": [ {}, {}, {}, {}, {} ] }

# Bến Tre is no more in 2026.
GET /api/v1/reports/working-session?area=83&as_of=2026-01-01
Accept-Language: en
404
{ "code": "area/not-in-force", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/reports/working-session?area=Atlantis&as_of=2023-12-15
404
Content-Type: application/problem+json
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/reports/working-session?as_of=31/02/2023
Accept-Language: en
400
{ "code": "api/malformed-parameter", "errors": [ { "code": "api/malformed-parameter", "pointer": "/query/as_of" },
  { "code": "api/missing-parameter", "pointer": "/query/area" } ] }
