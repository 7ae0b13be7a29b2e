# What is wrong with a file as a whole is told, and the file is kept.
As: data_steward
POST /api/v1/intake?kind=people&file_name=a.csv
Content-Type: text/csv
Họ và tên,Ngày sinh
Nguyễn Văn An,1985
202
{ "id": "$file", "state": "failed", "problems": [ { "code": "import/missing-column" } ] }

GET /api/v1/intake/$file/original
200
Họ và tên,Ngày sinh
Nguyễn Văn An,1985

POST /api/v1/intake?kind=envelope&file_name=a.xml
Content-Type: application/xml
<Hoso/>
202
{ "state": "failed", "problems": [ { "code": "intake/not-an-envelope" } ], "forms": [] }

# Strings that would run in a database, a page or a spreadsheet are text like any other.
POST /api/v1/intake?kind=people&file_name=a'; DROP TABLE intake_file; --.csv
Content-Type: text/csv
Mã số BHXH,Họ tên
8301234567,=1+cmd
8301234568,<script>alert(1)</script>
8301234569,'; DROP TABLE registry_person; --
202
{ "id": "$strange", "rows": { "refused": 3 } }

GET /api/v1/intake/$strange/rejects.csv?lang=en
200
Content-Type: text/csv; charset=utf-8

GET /api/v1/intake?limit=1
200
{ "files": [ { "id": "$strange", "file_name": "a'; DROP TABLE intake_file; --.csv" } ], "next": "$strange" }

POST /api/v1/intake?kind=cards&file_name=a.csv
Content-Type: text/csv
a
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/kind" } ] }
