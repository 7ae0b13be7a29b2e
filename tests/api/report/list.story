# Where there are figures: areas and days, newest first.
GET /api/v1/reports
200
{ "reports": [ { "area": { "code": "VN" }, "as_of": "2023-12-31", "figures": 12, "sources": [ "S2" ] },
  { "area": { "code": "83" }, "as_of": "2023-12-15", "figures": 5, "sources": [ "S0" ] },
  { "area": { "code": "52" }, "as_of": "2023-06-13", "figures": 18 }, "..." ] }

GET /api/v1/reports?area=ben tre
200
{ "reports": [ { "area": { "code": "83", "name": { "vi": "Bến Tre" } }, "as_of": "2023-12-15" } ] }

GET /api/v1/reports?area=Atlantis
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }
