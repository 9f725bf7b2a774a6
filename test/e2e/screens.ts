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
  { name: 'doi-soat', address: '/doi-soat', userName: 'thuongtruc' },
  { name: 'nhiem-vu', address: '/nhiem-vu', userName: 'thuongtruc' },
  { name: 'nhiem-vu-trang-thai', address: '/nhiem-vu?view=board', userName: 'thuongtruc' },
  {
    name: 'nhiem-vu-lich',
    address: '/nhiem-vu?view=calendar&month=2020-07',
    userName: 'thuongtruc',
  },
  { name: 'phan-viec', address: '/nhiem-vu?task=17', userName: 'khoahoc' },
  { name: 'diem-bo', address: '/diem-bo', userName: 'thuongtruc' },
  { name: 'diem-bo-tieu-chi', address: '/diem-bo?node=7.1.6', userName: 'chuyenvien' },
  { name: 'diem-bo-co-quan', address: '/diem-bo?view=owner', userName: 'lanhdao' },
  { name: 'diem-bo-lap-lai', address: '/diem-bo?view=repeat', userName: 'lanhdao' },
  { name: 'diem-bo-nhap', address: '/diem-bo/nhap', userName: 'thuongtruc' },
  { name: 'nhap-du-lieu', address: '/nhap-du-lieu', userName: 'thuongtruc' },
  { name: 'co-quan', address: '/co-quan', userName: 'quantri' },
  { name: 'nguoi-dung', address: '/nguoi-dung', userName: 'quantri' },
  { name: 'nhat-ky', address: '/nhat-ky', userName: 'kiemtra' },
  { name: 'phien-dang-nhap', address: '/phien-dang-nhap', userName: 'chuyenvien' },
  { name: 'doi-mat-khau', address: '/doi-mat-khau', userName: 'chuyenvien' },
];
