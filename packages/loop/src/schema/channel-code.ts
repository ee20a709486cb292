import { metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { channels, type ChannelCode as Code } from '../channels.ts';
import { channelCodeTerm } from '../terms.ts';

/** Channel of views (意见渠道). */
export const ChannelCode = z
  .enum(Object.keys(channels) as Code[])
  .meta(metaOf('ChannelCode', channelCodeTerm));
export type ChannelCode = z.infer<typeof ChannelCode>;
