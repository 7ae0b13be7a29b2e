# Good rows are registered, bad ones come back with every reason, at their column.
As: data_steward
POST /api/v1/intake?kind=people&file_name=Danh sách.csv
Content-Type: text/csv
Mã số BHXH,Họ và tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Nguyễn Văn An,12/05/1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
830123456,Lê 5,1990,Nữ,Atlantis,,,01/01/2023
202
{ "id": "$file", "kind": "people", "file_name": "Danh sách.csv", "encoding": "UTF-8", "state": "done", "repeated": false,
  "sha256": "*", "rows": { "total": 2, "done": 2, "added": 1, "changed": 0, "unchanged": 0, "refused": 1 } }

GET /api/v1/intake/$file/rows?outcome=refused
200
{ "rows": [ { "line": 3, "outcome": "refused", "problems": [
    { "code": "person-id/bad-length", "field": "Mã số BHXH", "remedy": { "vi": "*", "en": "*" } },
    { "code": "person/name-malformed", "field": "Họ và tên" },
    { "code": "area/unknown", "field": "Xã" } ] } ] }

GET /api/v1/intake/$file/rows?limit=1
200
{ "rows": [ { "line": 2, "outcome": "added", "record": "8301234567" } ], "next": 2 }

GET /api/v1/intake/$file/rejects.csv?lang=en
200
Content-Type: text/csv; charset=utf-8
Content-Disposition: *

GET /api/v1/intake/$file/original
200
Content-Type: application/octet-stream
Content-Disposition: *

# The same bytes again: the same file, and nothing is done twice.
POST /api/v1/intake?kind=people&file_name=khác.csv
Content-Type: text/csv
Mã số BHXH,Họ và tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Nguyễn Văn An,12/05/1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
830123456,Lê 5,1990,Nữ,Atlantis,,,01/01/2023
202
{ "id": "$file", "repeated": true, "file_name": "Danh sách.csv", "rows": { "added": 1, "refused": 1 } }

POST /api/v1/intake/$file/resume
202
{ "id": "$file", "state": "done", "rows": { "done": 2 } }

GET /api/v1/intake/$file
200
{ "id": "$file", "state": "done", "sent_by": "*", "arrived_at": "*", "seconds_left": "$absent" }

GET /api/v1/intake
200
{ "files": [ { "id": "$file" } ] }

GET /api/v1/intake/999
404
{ "code": "intake/unknown", "errors": [ { "pointer": "/path/id" } ] }
