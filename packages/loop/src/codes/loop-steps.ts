import { ownConvention, type CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** Steps of the loop (反馈环节), in the order in which a view goes through them. */
export const loopSteps: CodeList<'heard' | 'sorted' | 'handed-over' | 'handled' | 'replied' | 'confirmed'> = {
  heard: {
    label: { 'zh-CN': '听取', en: 'Heard' },
    source: [cite(15, '认真听取代表')],
  },
  sorted: {
    label: { 'zh-CN': '整理', en: 'Sorted' },
    source: [
      cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
      cite(9, '加强对代表意见建议的梳理分析'),
    ],
  },
  'handed-over': {
    label: { 'zh-CN': '交办', en: 'Handed over' },
    source: [
      cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
      cite(9, '及时转送有关部门作为改进工作的重要参考'),
    ],
  },
  handled: {
    label: { 'zh-CN': '研究处理', en: 'Handled' },
    source: [
      cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
      cite(22, '认真办理代表反映或者转递群众意见和具体信访事项'),
    ],
  },
  replied: {
    label: { 'zh-CN': '反馈', en: 'Replied to' },
    source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'), cite(16, '向代表反馈')],
  },
  confirmed: {
    label: { 'zh-CN': '代表确认', en: 'Confirmed by the deputy' },
    source: [ownConvention],
  },
};
