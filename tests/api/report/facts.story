# From the records: a closed day, its facts, the report made of them, and who is behind a number.
GET /api/v1/closes
As: director
200
{ "closes": [ { "as_of": "2023-12-15", "version": 1 }, { "as_of": "2022-12-15", "version": 1 } ] }

GET /api/v1/facts?area=83&as_of=2023-12-15&indicator=hi_participants
As: director
200
{ "area": { "code": "83" }, "closed": { "version": 1 }, "from": [], "whole": true,
  "facts": [ { "indicator": { "code": "hi_participants", "unit": "person" }, "breakdown": "all", "value": "2", "numerator": 2 } ] }

GET /api/v1/facts?area=83&as_of=2023-12-15&indicator=hi_participants&breakdown=group
As: director
200
{ "facts": [ { "breakdown": "group", "slice": "household", "value": "2" } ] }

GET /api/v1/reports/records-session?area=83&as_of=2023-12-15
As: director
200
{ "closed": { "version": 1 }, "questions": [],
  "rows": [ { "indicator": { "code": "hi_participants" },
    "actual": { "value": "2", "basis": "recorded", "source": "records", "statement": "$absent" },
    "plan": { "value": "1219441", "basis": "implied" },
    "change": { "base": "same_period_last_year", "absolute": { "value": "1", "basis": "recorded" },
      "percent": { "value": "100.00" }, "previous": { "value": "1", "basis": "recorded" } } } ] }

# Compared with the year before, with the plan on file, and as a share.
GET /api/v1/facts?area=83&as_of=2023-12-15&indicator=hi_participants
As: director
200
{ "facts": [ { "changes": [ { "base": "same_period_last_year", "on": "2022-12-15", "before": "1", "by": "1", "percent": "100.00" } ],
  "plan": { "value": "1219441", "status": "implied", "percent": "0.00" }, "share": { "of": { "code": "population" }, "numerator": 2 } } ] }

GET /api/v1/reports/records-session.xlsx?area=83&as_of=2023-12-15&lang=vi
As: director
200
Content-Disposition: attachment; filename="records-session-83-2023-12-15.xlsx"

GET /api/v1/reports/records-session.xlsx?area=83&as_of=2023-12-14
As: director
404
{ "code": "closing/not-closed", "errors": [ { "pointer": "/query/as_of" } ] }

# Employers and money, by who may read them.
GET /api/v1/facts/employers?area=83&as_of=2023-12-15&indicator=employers
As: director@83
200
{ "employers": [], "in_all": 0, "next": "$absent" }

GET /api/v1/facts/employers?area=83&as_of=2023-12-15&indicator=hi_participants&breakdown=fund
As: director@83
422
{ "errors": [ { "code": "closing/unknown-slice", "pointer": "/query/slice" }, { "code": "closing/no-employers", "pointer": "/query/breakdown" } ] }

GET /api/v1/facts/employers?area=83&as_of=2023-12-15&indicator=late_amount
As: commune_staff
403
{ "code": "access/forbidden" }

GET /api/v1/facts/employers?area=83&as_of=2023-12-15&indicator=late_amount
As: director@12
403
{ "code": "access/out-of-scope", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/reports/records-session?area=83&as_of=2023-12-14
As: director
404
{ "code": "closing/not-closed", "errors": [ { "pointer": "/query/as_of" } ] }

GET /api/v1/reports/records-session?area=Atlantis&as_of=2023-12-15
As: director
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }

# People: by who may find them, within their own areas, page by page.
GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants&limit=1
As: data_steward
200
{ "value": "2", "people": [ { "id": "8399000001", "name": "Lê Hoàng Tìm", "birth_year": 1985, "group": "household",
  "since": "2022-01-01", "citizen_id": "$absent" } ], "next": 8399000001 }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants&limit=1&after=8399000001
As: data_steward
200
{ "people": [ { "id": "8399000002" } ] }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants&breakdown=age&slice=30-34
As: data_steward
200
{ "value": "1", "people": [ { "id": "8399000002" } ] }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=employers&breakdown=size
As: data_steward
422
{ "errors": [ { "pointer": "/query/slice" }, { "pointer": "/query/indicator" }, { "pointer": "/query/breakdown" } ] }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants
As: data_steward@12
403
{ "code": "access/out-of-scope", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants
As: director
403
{ "code": "access/forbidden" }

GET /api/v1/facts/people?area=83&as_of=2023-12-15&indicator=hi_participants
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/facts?area=83&as_of=2023-12-15
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/closes
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/reports/records-session?area=83&as_of=2023-12-15
As: nobody
401
{ "code": "access/sign-in-needed" }
