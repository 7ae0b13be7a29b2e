# From arrears to a fine that the director approved.
As: collection_officer
POST /api/v1/cases
{ "employer": "TX9901A", "on": "2025-12-15" }
201
{ "number": "2025-000001", "opened": 1, "late": 19200000 }

POST /api/v1/cases
{ "employer": "TX9901A", "on": "2025-12-16" }
409
{ "errors": [ { "code": "case/open-already", "pointer": "/employer" } ] }

# The rest of the area, once.
POST /api/v1/cases
{ "area": "83", "months": 1, "on": "2025-12-15" }
201
{ "opened": 1, "had_one": 1, "late": 9600000 }

GET /api/v1/cases?on=2025-12-16
200
{ "cases": [ { "number": "2025-000001", "employer": "TX9901A", "people": 2, "owed": 19200000, "state": { "code": "open" }, "next": { "step": { "code": "reminder_1" }, "by": "2025-12-22", "basis": { "cite": "274/2025/NĐ-CP", "status": "secondary" } } }, { "number": "2025-000002" } ], "owed": 28800000, "recovered": 0 }

GET /api/v1/cases?state=overdue&on=2025-12-22
200
{ "cases": [] }

GET /api/v1/cases?state=overdue&on=2025-12-23
200
{ "cases": [ { "number": "2025-000001", "overdue": true }, "..." ] }

# What would be sent, and what was.
POST /api/v1/case-letters
{ "on": "2025-12-16", "prefix": "BHXH-QLT", "channel": "letter" }
200
{ "sent": false, "letters": [ { "number": "2025-000001", "document": "2025-000001/BHXH-QLT-1", "owed": 19200000, "sent": false }, "..." ] }

POST /api/v1/case-letters
{ "on": "2025-12-16", "prefix": "BHXH-QLT", "channel": "letter", "send": true }
200
{ "sent": true, "letters": [ { "number": "2025-000001", "sent": true, "problems": [] }, { "number": "2025-000002", "sent": true } ] }

POST /api/v1/cases/2025-000001/steps
{ "kind": "reminder_3", "on": "2025-12-01" }
409
{ "errors": [ { "code": "case/step-not-allowed", "pointer": "/kind" }, { "code": "case/step-too-early" }, { "code": "case/document-missing", "pointer": "/document" }, { "code": "case/unknown-channel" }, { "code": "case/hash-missing" } ] }

POST /api/v1/cases/2025-000001/steps
{ "kind": "commitment", "on": "2025-12-18", "document": "12/CK", "instalments": [ "2025-12-31=9600000", "2026-01-31=9600000" ] }
201
{ "standing": "held" }

POST /api/v1/cases/2025-000001/steps
{ "kind": "hand_over", "on": "2026-01-12", "document": "13/BHXH" }
201

# The officer hands over; the inspector inspects.
POST /api/v1/cases/2025-000001/steps
{ "kind": "inspection_decision", "on": "2026-01-15", "document": "14/QĐ" }
403
{ "code": "access/forbidden" }

POST /api/v1/cases/2025-000001/steps
As: inspector
{ "kind": "inspection_decision", "on": "2026-01-15", "document": "14/QĐ" }
201

POST /api/v1/cases/2025-000001/steps
As: inspector
{ "kind": "inspection_record", "on": "2026-02-10", "document": "15/BB", "people": 2, "unregistered": 0, "amount": 0, "from": "2025-08", "to": "2025-12" }
201

POST /api/v1/cases/2025-000001/steps
As: inspector
{ "kind": "penalty", "on": "2026-02-20", "document": "16/QĐ", "reason": "late", "amount": 1000 }
422
{ "errors": [ { "code": "case/fine-out-of-range", "pointer": "/amount" } ] }

POST /api/v1/cases/2025-000001/steps
As: inspector
{ "kind": "penalty", "on": "2026-02-20", "document": "16/QĐ", "reason": "late", "amount": 5000000 }
201
{ "id": "$fine", "standing": "waiting", "basis": 19200000 }

POST /api/v1/cases/2025-000001/steps/$fine/decision
As: inspector
{ "decision": "approve" }
403

POST /api/v1/cases/2025-000001/steps/$fine/decision
As: director
{ "decision": "refuse" }
422
{ "errors": [ { "code": "approval/reason-missing", "pointer": "/reason" } ] }

POST /api/v1/cases/2025-000001/steps/$fine/decision
As: director
{ "decision": "approve" }
200
{ "standing": "held", "decision": { "approved": true } }

# On a day before the decision it waited.
GET /api/v1/cases/2025-000001?on=2026-03-01
As: director
200
{ "state": { "code": "inspected" } }

GET /api/v1/cases/2025-000001
As: director
200
{ "state": { "code": "penalised" }, "broken": true, "possible": [ "excuse", "enforcement", "referral", "closing" ], "schedules": [ { "instalments": [ { "state": { "code": "broken" } }, { "state": { "code": "broken" } } ] } ], "evasion": { "from": "2025-12-17" } }

GET /api/v1/cases/2025-000001/letter?on=2026-03-01
As: director
200

GET /api/v1/case-candidates?area=83&on=2026-03-01
As: inspector
200
{ "candidates": [ { "employer": "TX9902B", "case": "2025-000002", "points": 40 } ] }

GET /api/v1/case-recoveries?from=2025-12-01&to=2026-03-01
As: inspector
200
{ "recovered": [] }

GET /api/v1/committee-list?area=83&on=2026-03-01
As: director
200
{ "months_least": 3, "sum": { "units": 2, "late": 28800000 }, "send_by": "2026-04-14", "units": [ { "employer": "TX9901A", "state": "inspected", "case": "2025-000001" }, { "employer": "TX9902B" } ] }

GET /api/v1/committee-list/html?area=83&on=2026-03-01
As: director
200

GET /api/v1/committee-list/xlsx?area=83&on=2026-03-01&lang=en
As: director
200

# Nobody without a sign-in, nobody without the right, nobody from elsewhere.
GET /api/v1/cases
As: nobody
401

GET /api/v1/cases
As: commune_staff
403

GET /api/v1/cases/2025-000001
As: collection_officer@12
404
{ "errors": [ { "code": "case/unknown", "pointer": "/path/number" } ] }

POST /api/v1/cases/2025-000001/steps
As: collection_officer@12
{ "kind": "closing", "on": "2026-03-01", "reason": "bankrupt", "document": "1" }
404

GET /api/v1/committee-list?area=83&on=2026-03-01
As: director@12
403
{ "errors": [ { "code": "access/out-of-scope" } ] }

POST /api/v1/cases
As: collection_officer@12
{ "employer": "TX9902B", "on": "2025-12-15" }
404
{ "errors": [ { "code": "employer/unknown", "pointer": "/employer" } ] }

POST /api/v1/case-letters
As: collection_officer@12
{ "on": "2025-12-16", "prefix": "BHXH-QLT", "channel": "letter" }
200
{ "letters": [] }

GET /api/v1/cases
As: collection_officer@12
200
{ "cases": [] }

GET /api/v1/cases/2025-000001/letter
As: collection_officer@12
404

GET /api/v1/case-candidates?area=83&on=2026-03-01
As: collection_officer@12
403

GET /api/v1/case-recoveries?area=83
As: collection_officer@12
403

GET /api/v1/case-recoveries?area=VN
As: collection_officer@12
403
{ "code": "access/out-of-scope" }

GET /api/v1/committee-list/html?area=83
As: director@12
403

POST /api/v1/cases/2025-000001/steps/1/decision
As: director@12
{ "decision": "approve" }
404
