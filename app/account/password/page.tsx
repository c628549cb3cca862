import { pageOf } from '@/app/page-of';
import { OneButtonForm } from '@/components/account/one-button-form';
import { OwnQuestionPage } from '@/components/account/own-question-page';
import { passwordPageWords } from '@/content/wording/password';
import { ownPasswordPage } from '@/lib/views/password-pages';

const words = passwordPageWords.own;

const page = pageOf(ownPasswordPage, {
  draw: (seen) => (
    <OwnQuestionPage {...seen}>
      {seen.view.has && <OneButtonForm command="remove-password" once={seen.once} heading={words.removeH2} button={words.remove} />}
    </OwnQuestionPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
