# Not signed in, without the permission, and from another area.
POST /api/v1/intake?kind=people&file_name=a.csv
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Nguyễn Văn An,1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
401
{ "code": "access/sign-in-needed" }

POST /api/v1/intake?kind=people&file_name=a.csv
As: director
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Nguyễn Văn An,1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
403
{ "code": "access/forbidden" }

POST /api/v1/intake?kind=people&file_name=a.csv
As: data_steward@52
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Nguyễn Văn An,1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
202
{ "id": "$elsewhere", "rows": { "added": 0, "refused": 1 } }

GET /api/v1/intake/$elsewhere/rows
As: data_steward@52
200
{ "rows": [ { "outcome": "refused", "problems": [ { "code": "access/out-of-scope", "field": "Xã" } ] } ] }

# Whose file it is not, for that one it is not there.
GET /api/v1/intake/$elsewhere
As: data_steward
404
{ "code": "intake/unknown" }

GET /api/v1/intake/$elsewhere/original
As: data_steward
404
{ "code": "intake/unknown" }

GET /api/v1/intake/$elsewhere/rejects.csv
As: data_steward
404
{ "code": "intake/unknown" }

# Who may send, but not change people, waits for an officer (review.story).
POST /api/v1/intake?kind=people&file_name=a.csv
As: commune_collector
Content-Type: text/csv
Mã số BHXH,Họ tên
8301234567,Nguyễn Văn An
202
{ "state": "waiting", "rows": { "total": 1, "refused": 0 } }
