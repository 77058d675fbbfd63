import { Window } from 'happy-dom';
import { siteTest } from '../helpers/site-test.mjs';

siteTest('happy-dom', new Window({ url: 'https://clinic.example/' }));
