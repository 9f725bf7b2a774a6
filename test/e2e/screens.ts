/** Every screen, with an account that has work on it: for looking at, and for accessibility. */
export interface Screen {
  name: string;
  address: string;
  userName: string | null;
}

export const screens: readonly Screen[] = [
  { name: 'dang-nhap', address: '/', userName: null },
  { name: 'tong-quan', address: '/tong-quan', userName: 'lanhdao' },
  { name: 'viec-cua-toi', address: '/viec-cua-toi', userName: 'chuyenvien' },
  { name: 'bo-chi-so', address: '/bo-chi-so', userName: 'thuongtruc' },
  { name: 'tieu-chi', address: '/bo-chi-so?node=7.1.6', userName: 'thuongtruc' },
  { name: 'bo-tieu-chi', address: '/bo-tieu-chi', userName: 'thuongtruc' },
  { name: 'bo-tieu-chi-cac-muc', address: '/bo-tieu-chi?edition=2', userName: 'thuongtruc' },
  { name: 'bo-tieu-chi-muc', address: '/bo-tieu-chi?edition=2&node=1.1.2', userName: 'kiemtra' },
  {
    name: 'bo-tieu-chi-can-xu-ly',
    address: '/bo-tieu-chi?edition=2&tab=findings',
    userName: 'thuongtruc',
  },
  {
    name: 'bo-tieu-chi-doi-chieu',
    address: '/bo-tieu-chi?edition=2&tab=crosswalk',
    userName: 'thuongtruc',
  },
  {
    name: 'bo-tieu-chi-excel',
    address: '/bo-tieu-chi?edition=2&tab=workbook',
    userName: 'thuongtruc',
  },
  { name: 'cham-diem', address: '/cham-diem', userName: 'chuyenvien' },
  { name: 'phieu-cham', address: '/cham-diem?sheet=10', userName: 'chuyenvien' },
  {
    name: 'phieu-tieu-chi',
    address: '/cham-diem?sheet=10&node=1.3.2',
    userName: 'chuyenvien',
  },
  { name: 'phieu-tham-dinh', address: '/cham-diem?sheet=21', userName: 'thuongtruc' },
  { name: 'doi-soat', address: '/doi-soat', userName: 'thuongtruc' },
  { name: 'nhiem-vu', address: '/nhiem-vu', userName: 'thuongtruc' },
  { name: 'nhiem-vu-trang-thai', address: '/nhiem-vu?view=board', userName: 'thuongtruc' },
  {
    name: 'nhiem-vu-lich',
    address: '/nhiem-vu?view=calendar&month=2020-07',
    userName: 'thuongtruc',
  },
  { name: 'phan-viec', address: '/nhiem-vu?task=17', userName: 'khoahoc' },
  { name: 'ky-cham', address: '/ky-cham', userName: 'thuongtruc' },
  { name: 'ky-cham-chi-tiet', address: '/ky-cham?round=1', userName: 'thuongtruc' },
  {
    name: 'ky-cham-phan-cong',
    address: '/ky-cham?round=1&part=appraisers',
    userName: 'thuongtruc',
  },
  {
    name: 'ky-cham-lan-hai',
    address: '/ky-cham?round=1&part=second',
    userName: 'thuongtruc',
  },
  { name: 'lap-ky-cham', address: '/ky-cham?round=new', userName: 'thuongtruc' },
  { name: 'tham-dinh', address: '/tham-dinh?round=1', userName: 'chuyenvien' },
  { name: 'tham-dinh-lan-hai', address: '/tham-dinh?view=second', userName: 'khoahoc' },
  { name: 'chi-tieu', address: '/chi-tieu', userName: 'thuongtruc' },
  { name: 'mot-chi-tieu', address: '/chi-tieu?target=8', userName: 'thuongtruc' },
  { name: 'lien-ket-de-xuat', address: '/doi-soat?group=link', userName: 'thuongtruc' },
  { name: 'diem-bo', address: '/diem-bo', userName: 'thuongtruc' },
  { name: 'diem-bo-tieu-chi', address: '/diem-bo?node=7.1.6', userName: 'chuyenvien' },
  { name: 'diem-bo-co-quan', address: '/diem-bo?view=owner', userName: 'lanhdao' },
  { name: 'diem-bo-lap-lai', address: '/diem-bo?view=repeat', userName: 'lanhdao' },
  { name: 'diem-bo-nhap', address: '/diem-bo/nhap', userName: 'thuongtruc' },
  { name: 'nhap-du-lieu', address: '/nhap-du-lieu', userName: 'thuongtruc' },
  { name: 'tai-lieu', address: '/tai-lieu', userName: 'chuyenvien' },
  { name: 'chung-thu-goc', address: '/chung-thu-goc', userName: 'quantri' },
  { name: 'co-quan', address: '/co-quan', userName: 'quantri' },
  { name: 'ngay-nghi', address: '/ngay-nghi', userName: 'quantri' },
  { name: 'nguoi-dung', address: '/nguoi-dung', userName: 'quantri' },
  { name: 'nhat-ky', address: '/nhat-ky', userName: 'kiemtra' },
  { name: 'phien-dang-nhap', address: '/phien-dang-nhap', userName: 'chuyenvien' },
  { name: 'doi-mat-khau', address: '/doi-mat-khau', userName: 'chuyenvien' },
];
