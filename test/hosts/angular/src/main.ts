import 'levels-of-help/define';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { SchoolPortal } from './school-portal';

bootstrapApplication(SchoolPortal, { providers: [provideZonelessChangeDetection()] }).catch((error: unknown) => console.error(error));
