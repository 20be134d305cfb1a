/** Somebody with a mailbox on the stack. */
export interface MailAccount {
  name: string;
  address: string;
}

/** The same for all: nothing outside 127.0.0.1 reaches the stack. */
export const password = 'correct-horse';

/** The project manager. */
export const lin: MailAccount = { name: 'Lin Chen', address: 'lin@northlight.example' };

/** The PM, a colleague, and the clients of the fixtures. Mail to anybody else comes back. */
export const defaultAccounts: MailAccount[] = [
  lin,
  { name: 'Northlight Studio', address: 'studio@northlight.example' },
  { name: 'Jonas Weber', address: 'jonas@hallmann.example' },
  { name: 'Jonas Weber', address: 'jonas.weber@hallmann-logistik.example' },
  { name: 'Petra Hallmann', address: 'petra.hallmann@hallmann-logistik.example' },
  { name: 'Margaret Ellis', address: 'm.ellis@brightwatermuseum.example' },
  { name: 'Tom Okafor', address: 't.okafor@brightwatermuseum.example' },
  { name: 'Freja Lund', address: 'freja.lund@nordhavn-ferries.example' },
  { name: '王敏', address: 'wangmin@mingde.example' },
  { name: '王敏', address: 'wangmin@mingde-medical.example' },
  { name: '赵强', address: 'zhaoqiang@mingde-medical.example' },
  { name: '陈志远', address: 'chenzhiyuan@xinghe-wuliu.example' },
  { name: '赵磊', address: 'zhaolei@qingshan-design.example' },
  { name: '林淑芬', address: 'shufen.lin@chenguang-books.example' },
];
