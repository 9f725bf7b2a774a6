/** Every screen, with an account that has work on it: for looking at, and for accessibility. */
import type { Places } from './places.ts';

export interface Screen {
  name: string;
  /** Where it names a row of the database: by what stands where. */
  address: string | ((at: Places) => string);
  userName: string | null;
}

export const addressIn = ({ address }: Screen, places: Places): string =>
  typeof address === 'string' ? address : address(places);

const ownUnit = 'Sở Thông tin và Truyền thông';
/** Of the departments published of 2019. */
const unscored = 'Ban Quản lý các Khu công nghiệp và Chế xuất';

export const screens: readonly Screen[] = [
  { name: 'dang-nhap', address: '/', userName: null },
  { name: 'tong-quan', address: '/tong-quan', userName: 'lanhdao' },
  { name: 'viec-cua-toi', address: '/viec-cua-toi', userName: 'chuyenvien' },
  { name: 'bo-chi-so', address: '/bo-chi-so', userName: 'thuongtruc' },
  { name: 'tieu-chi', address: '/bo-chi-so?node=7.1.6', userName: 'thuongtruc' },
  { name: 'bo-tieu-chi', address: '/bo-tieu-chi', userName: 'thuongtruc' },
  {
    name: 'bo-tieu-chi-cac-muc',
    address: ({ edition }) => `/bo-tieu-chi?edition=${edition}`,
    userName: 'thuongtruc',
  },
  {
    name: 'bo-tieu-chi-muc',
    address: ({ edition }) => `/bo-tieu-chi?edition=${edition}&node=1.1.2`,
    userName: 'kiemtra',
  },
  {
    name: 'bo-tieu-chi-can-xu-ly',
    address: ({ edition }) => `/bo-tieu-chi?edition=${edition}&tab=findings`,
    userName: 'thuongtruc',
  },
  {
    name: 'bo-tieu-chi-doi-chieu',
    address: ({ edition }) => `/bo-tieu-chi?edition=${edition}&tab=crosswalk`,
    userName: 'thuongtruc',
  },
  {
    name: 'bo-tieu-chi-excel',
    address: ({ edition }) => `/bo-tieu-chi?edition=${edition}&tab=workbook`,
    userName: 'thuongtruc',
  },
  { name: 'cham-diem', address: '/cham-diem', userName: 'chuyenvien' },
  {
    name: 'phieu-cham',
    address: ({ departments }) => `/cham-diem?sheet=${departments.sheetOf(ownUnit)}`,
    userName: 'chuyenvien',
  },
  {
    name: 'phieu-tieu-chi',
    address: ({ departments }) => `/cham-diem?sheet=${departments.sheetOf(ownUnit)}&node=1.3.2`,
    userName: 'chuyenvien',
  },
  {
    name: 'phieu-tham-dinh',
    address: ({ departments }) => `/cham-diem?sheet=${departments.sheetOf('Ban Dân tộc')}`,
    userName: 'thuongtruc',
  },
  {
    name: 'nhap-diem-excel',
    address: ({ departments }) => `/cham-diem/nhap?sheet=${departments.sheetOf(ownUnit)}`,
    userName: 'chuyenvien',
  },
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
  {
    name: 'ky-cham-chi-tiet',
    address: ({ departments }) => `/ky-cham?round=${departments.id}`,
    userName: 'thuongtruc',
  },
  {
    name: 'ky-cham-phan-cong',
    address: ({ departments }) => `/ky-cham?round=${departments.id}&part=appraisers`,
    userName: 'thuongtruc',
  },
  {
    name: 'ky-cham-lan-hai',
    address: ({ departments }) => `/ky-cham?round=${departments.id}&part=second`,
    userName: 'thuongtruc',
  },
  { name: 'lap-ky-cham', address: '/ky-cham?round=new', userName: 'thuongtruc' },
  {
    name: 'tham-dinh',
    address: ({ departments }) => `/tham-dinh?round=${departments.id}`,
    userName: 'chuyenvien',
  },
  { name: 'tham-dinh-lan-hai', address: '/tham-dinh?view=second', userName: 'khoahoc' },
  { name: 'xep-hang', address: '/xep-hang', userName: 'thuongtruc' },
  { name: 'xep-hang-nhiet', address: '/xep-hang?view=heat', userName: 'lanhdao' },
  {
    name: 'xep-hang-vi-sao',
    address: ({ departments }) =>
      `/xep-hang?round=${departments.id}&unit=${departments.unitOf('Sở Tài chính')}`,
    userName: 'lanhdao',
  },
  {
    name: 'xep-hang-chua-cham',
    address: ({ departments }) =>
      `/xep-hang?round=${departments.id}&unit=${departments.unitOf(ownUnit)}`,
    userName: 'thuongtruc',
  },
  {
    name: 'xep-hang-cac-lan',
    address: '/xep-hang?view=publications',
    userName: 'thuongtruc',
  },
  { name: 'xep-hang-don-vi', address: '/xep-hang', userName: 'chuyenvien' },
  {
    name: 'xep-hang-cong-bo',
    address: ({ published }) => `/xep-hang?publication=${published.departments}`,
    userName: 'thuongtruc',
  },
  {
    name: 'xep-hang-cong-bo-nhiet',
    address: ({ published }) => `/xep-hang?publication=${published.districts}&view=heat`,
    userName: 'kiemtra',
  },
  {
    name: 'xep-hang-cong-bo-vi-sao',
    address: ({ published }) =>
      `/xep-hang?publication=${published.departments}&unit=${published.unitOf(ownUnit)}`,
    userName: 'lanhdaoso',
  },
  {
    name: 'xep-hang-cong-bo-chua-cham',
    address: ({ published }) =>
      `/xep-hang?publication=${published.departments}&unit=${published.unitOf(unscored)}`,
    userName: 'chuyenvien',
  },
  { name: 'xep-hang-khong-co', address: '/xep-hang?round=999', userName: 'lanhdao' },
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
