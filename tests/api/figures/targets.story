# Who assigned what by which document; what nobody confirmed says so.
GET /api/v1/targets?area=VN&year=2023
200
{ "targets": [
  { "indicator": { "code": "hi_coverage" }, "value": "93.2", "unit": "percent", "comparison": "at_least",
    "document": "01/NQ-CP 2023", "assigned_by": "Chính phủ", "status": "confirmed", "version": 1, "current": true },
  { "indicator": { "code": "ui_coverage" }, "value": "31.5", "document": "68/2022/QH15; 01/NQ-CP 2023",
    "status": "unconfirmed" } ] }

# 68 was Lâm Đồng before the map changed, and is Lâm Đồng since: the targets of 2025 are the new one's.
GET /api/v1/targets?area=68&year=2025
200
{ "targets": [ { "area": { "code": "68" } }, {}, {}, {} ] }

# What was never printed but follows from a printed percentage says so.
GET /api/v1/targets?area=Bến Tre
200
{ "targets": [ { "indicator": { "code": "hi_participants" }, "value": "1219441", "status": "implied" }, {}, {} ] }

GET /api/v1/targets?area=Cà Mau
200
{ "targets": [] }

GET /api/v1/targets?area=Atlantis
Accept-Language: en
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/targets?year=1066
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/year" } ] }
