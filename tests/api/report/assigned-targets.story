# A target is handed down, by version, and taken note of by whom it is for.
POST /api/v1/assigned-targets
As: planner
{ "area": "83", "indicator": "hi_participants", "year": 2023, "value": 4, "document": "QĐ 1/QĐ-BHXH", "issued": "2023-02-01" }
201
{ "id": "$first", "area": { "code": "83" }, "version": 1, "current": true, "acknowledged": "$absent" }

POST /api/v1/assigned-targets
As: planner
{ "area": "83", "indicator": "hi_participants", "year": 2023, "value": 5, "document": "QĐ 9/QĐ-BHXH", "issued": "2023-09-01" }
201
{ "id": "$second", "version": 2 }

GET /api/v1/assigned-targets?area=83&indicator=hi_participants&on=2023-12-15
As: director@83
200
{ "own": { "area": { "code": "83" }, "target": { "id": "$second", "value": 5 }, "actual": 2, "percent": "40.00", "pace": "-55.62" },
  "assigned_below": 0, "difference": "$absent" }

GET /api/v1/assigned-targets/versions?area=83&indicator=hi_participants&year=2023
As: director@83
200
{ "versions": [ { "id": "$first", "current": false }, { "id": "$second", "current": true } ] }

# A district takes a part: the parts do not add up, and it says so.
POST /api/v1/assigned-targets
As: planner
{ "area": "829", "indicator": "hi_participants", "year": 2023, "value": 3, "document": "QĐ 2/QĐ-BHXH", "issued": "2023-03-01" }
201
{ "id": "$district" }

GET /api/v1/assigned-targets?area=83&indicator=hi_participants&on=2023-12-15
As: director@83
200
{ "assigned_below": 3, "difference": -2 }

GET /api/v1/assigned-targets/mismatches?area=83&year=2023
As: planner
200
{ "mismatches": [ { "code": "83", "indicator": "hi_participants", "target": 5, "below": 3 } ] }

# By one of the area itself, who may.
POST /api/v1/assigned-targets/$second/acknowledgement
As: inspector
403
{ "code": "access/forbidden" }

POST /api/v1/assigned-targets/$second/acknowledgement
As: director@83
200
{ "acknowledged": { "by": "$who" } }

POST /api/v1/assigned-targets/$first/acknowledgement
As: director@83
409
{ "code": "target/superseded", "errors": [ { "pointer": "/path/id" } ] }

POST /api/v1/assigned-targets/$second/acknowledgement
As: director@12
404
{ "code": "target/unknown", "errors": [ { "pointer": "/path/id" } ] }

# Who has an area hands down within it, and sets no target of their own.
POST /api/v1/assigned-targets
As: director
{ "area": "28756", "indicator": "hi_participants", "year": 2023, "value": 3, "document": "QĐ 3/QĐ-BHXH", "issued": "2023-03-01" }
201
{ "version": 1 }

POST /api/v1/assigned-targets
As: director
{ "area": "83", "indicator": "hi_participants", "year": 2023, "value": 3, "document": "QĐ 3/QĐ-BHXH", "issued": "2023-03-01" }
403
{ "code": "access/out-of-scope" }

POST /api/v1/assigned-targets
As: director@12
{ "area": "28756", "indicator": "hi_participants", "year": 2023, "value": 3, "document": "QĐ 3/QĐ-BHXH", "issued": "2023-03-01" }
403
{ "code": "access/out-of-scope" }

# All that is wrong, at once.
POST /api/v1/assigned-targets
As: planner
{ "area": "Atlantis", "indicator": "hi_coverage", "year": 2023, "value": 0, "document": "", "issued": "2023-02-01" }
404
{ "errors": [ { "code": "area/unknown", "pointer": "/area" }, { "code": "target/not-countable", "pointer": "/indicator" },
  { "code": "target/value-not-positive", "pointer": "/value" }, { "code": "target/document-missing", "pointer": "/document" } ] }

GET /api/v1/assigned-targets?area=83&indicator=no_such&on=2023-12-15
As: planner
404
{ "code": "indicator/unknown", "errors": [ { "pointer": "/query/indicator" } ] }

GET /api/v1/assigned-targets?area=83&indicator=hi_participants&on=2023-12-15
As: nobody
401
{ "code": "access/sign-in-needed" }
