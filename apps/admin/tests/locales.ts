import { en as inspectionEn } from '@deputy-work/inspection/locales/en';
import { zhCN as inspectionZhCN } from '@deputy-work/inspection/locales/zh-CN';
import { joinLocales } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';

export const zhCN = joinLocales(kernelZhCN, inspectionZhCN);
export const en = joinLocales(kernelEn, inspectionEn);
