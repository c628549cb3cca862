import { Table } from '@/components/design/table';
import { PageFrame } from '@/components/frame/page-frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: 'Cookies' };

const cookies = [
  ['__Host-sa', 'Keeps you logged in. It holds a random number and nothing about you.', 'When you log out, after 30 minutes without use, or after 12 hours'],
  ['__Host-visit', 'Remembers what you typed on a page that came back with errors, when you have not logged in.', 'When you close the browser'],
] as const;

export default async function CookiesPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1>Cookies</h1>
      <p>
        Cookies are small files that a website keeps in your browser. We use only the 2 that this service cannot work without, so we do not ask you about them.
      </p>
      <Table
        caption="Cookies we use"
        columns={[{ text: 'Name' }, { text: 'What it is for' }, { text: 'When it ends' }]}
        rows={cookies.map(([name, ...cells]) => ({
          key: name,
          cells: [
            <span key="name" className="sa-reference">
              {name}
            </span>,
            ...cells,
          ],
        }))}
      />
      <p>We do not measure what you do, show advertisements or let any other company set a cookie.</p>
      <p>Where the address of the service does not start with https, the names are sa and visit. It is so when somebody tries it on their own network.</p>
    </PageFrame>
  );
}
