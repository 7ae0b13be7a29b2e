# The books: balances, statements of the funds, closing and opening with a reason, proof.
As: director
POST /api/v1/dues/runs
As: collection_officer
{ "month": "2024-03" }
200

GET /api/v1/ledger/trial?period=2024-03
200
{ "period": "2024-03", "closed": false, "lines": [ { "fund": "pension_survivors", "account": "dues_receivable", "opening": 0, "debit": 2200000, "closing": 2200000 }, { "account": "dues", "closing": -2200000 }, "..." ] }

GET /api/v1/ledger/funds?period=2024-03
200
{ "funds": [ { "fund": "pension_survivors", "owed_before": 0, "arisen": 2200000, "settled": 0, "owed_after": 2200000, "received": 0 }, "..." ] }

POST /api/v1/ledger/periods/2024-03/close
{ "reason": "hết tháng" }
200
{ "period": "2024-03", "closed": true }

POST /api/v1/ledger/periods/2024-03/close
{ "reason": "hết tháng" }
409
{ "code": "ledger/period-closed" }

GET /api/v1/ledger/periods
200
{ "periods": [ { "period": "2025-10" }, { "period": "2025-09" }, { "period": "2025-08" }, { "period": "2024-03", "closed": true } ], "turns": [ { "closed": true, "reason": "hết tháng", "by": "*", "at": "*" } ] }

POST /api/v1/ledger/periods/2024-03/reopen
{ "reason": "khai bổ sung" }
200
{ "closed": false }

POST /api/v1/ledger/periods/2024-03/reopen
{ "reason": "" }
422
{ "code": "api/missing-field" }

POST /api/v1/ledger/periods/2024-13/close
{ "reason": "x" }
422
{ "code": "month/malformed", "errors": [ { "pointer": "/path/period" } ] }

GET /api/v1/ledger/proof
200
{ "proven": true, "compared": "*" }

POST /api/v1/ledger/periods/2024-03/close
As: collection_officer
{ "reason": "hết tháng" }
403
{ "code": "access/forbidden" }

# The books are everybody's: not for an employer's own user.
GET /api/v1/ledger/trial?period=2024-03
As: employer_hr@900
403
{ "code": "access/out-of-scope" }

GET /api/v1/ledger/funds?period=2024-03
As: employer_hr@900
403

GET /api/v1/ledger/periods
As: employer_hr@900
403

GET /api/v1/ledger/proof
As: employer_hr@900
403
