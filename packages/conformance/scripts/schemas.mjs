// What the data files look like, as JSON Schemas, for who reads them in another language.
import {
  citationSchema,
  expectedFindingSchema,
  localDateSchema,
  overlaySchema,
  valueSchema,
} from '@deputy-work/rules/schema';
import { outcomes } from '@deputy-work/rules';
import * as z from 'zod';

const words = z.string().min(1);
const text = z.strictObject({ 'zh-CN': words, en: words });
const count = z.int().nonnegative();
const basis = z.array(citationSchema).min(1);
const source = z.array(z.union([citationSchema, z.strictObject({ note: text })])).min(1);
const published = z.strictObject({ name: words, version: words });
const path = words.describe(
  'Relative to the folder of the manifest, with forward slashes. 相对于清单所在目录的路径。',
);

const facts = z
  .record(words, z.array(z.looseObject({ id: words })))
  .describe(
    'Records by collection; one that is absent holds none. 按集合列出的记录；没有列出的集合没有记录。',
  );

const question = {
  rule: words.describe('Id of the rule that is asked. 所问规则的标识。'),
  asOf: localDateSchema.describe(
    'The day of asking: what is dated later has not happened. 查询日：此后的事还没有发生。',
  ),
  overlay: overlaySchema
    .optional()
    .describe(
      'The values of the place and of those around it, the most specific first; absent for the nation. 地方规定，由近及远；没有即全国。',
    ),
  facts,
};

const caseFile = z
  .strictObject({
    rule: words,
    package: published.describe('Where the rule is published. 发布该规则的包。'),
    cases: z
      .array(
        z.strictObject({
          title: words,
          basis: words.describe('The provision the case is about, in words. 案例所依据的条文。'),
          ...question,
          expect: z
            .array(expectedFindingSchema)
            .min(1)
            .describe('Parts of a finding that are left out are not checked. 没有写明的部分不比对。'),
        }),
      )
      .min(1),
  })
  .meta({ title: 'The legal cases of one rule 一条规则的案例' });

const rules = z
  .array(
    z.strictObject({
      id: words,
      package: published,
      title: text,
      basis: basis.describe(
        'All sources over time; those in force on the governing day count. 各时期的全部依据，适用日施行的才算。',
      ),
      aim: z.literal(true).optional().describe('The source names a goal and not a duty. 依据只提出目标。'),
      subjects: words.describe('The collection whose records are asked about, one by one. 逐一提问的集合。'),
      reads: z.array(words).min(1).describe('All collections that the rule reads. 规则读取的全部集合。'),
      parameters: z
        .record(words, words)
        .describe('Ids of its parameters by the name the rule calls them. 参数的标识。'),
    }),
  )
  .meta({ title: 'The rules of a topic 一个专题的规则' });

const parameters = z
  .array(
    z.strictObject({
      id: words,
      unit: words,
      comparison: z.enum([
        'atLeast',
        'atMost',
        'moreThan',
        'lessThan',
        'within',
        'fractionAtLeast',
        'fractionMoreThan',
        'containsAll',
      ]),
      variation: z
        .enum(['no', 'stricter-only', 'freely'])
        .describe('Whether a place may set its own. 地方可否另定。'),
      values: z
        .array(
          z.strictObject({
            from: localDateSchema,
            to: localDateSchema.optional(),
            value: valueSchema,
            basis,
          }),
        )
        .describe(
          'Ascending; on a day outside all of them there is no value. 按日期排列；不在任何期间内的日子没有数值。',
        ),
    }),
  )
  .meta({ title: 'The parameters of a topic, with all their values over time 一个专题的参数' });

const overlays = z
  .array(overlaySchema)
  .meta({ title: 'The values of the places that appear in the cases of a topic 案例涉及的地方规定' });

const calendar = z
  .strictObject({
    years: z.array(
      z.strictObject({
        year: count,
        knownUntil: localDateSchema.describe(
          'From the next day on the arrangement of the following year decides. 此后的日子取决于下一年度的放假安排。',
        ),
        weekdaysOff: z
          .array(localDateSchema)
          .describe('Mondays to Fridays that are days off. 放假的工作日。'),
        weekendDaysWorked: z
          .array(localDateSchema)
          .describe('Saturdays and Sundays that are worked. 调休上班的周末。'),
      }),
    ),
  })
  .meta({ title: 'Days off and weekend days worked 放假与调休' });

const vocabulary = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        id: words,
        name: text,
        definition: text,
        source,
        notToBeConfusedWith: z.array(z.strictObject({ name: text, difference: text })),
      }),
    ),
    codes: z.record(words, z.record(words, z.looseObject({ label: text, source }))),
  })
  .meta({ title: 'The terms and code lists of a package 一个包的术语和代码' });

const channels = z
  .record(
    words,
    z.strictObject({
      name: text,
      items: z.array(count).min(1),
      loop: words.optional(),
      steps: z.array(
        z.strictObject({
          step: words,
          takenBy: z.array(words).min(1),
          source,
          optional: z.literal(true).optional(),
          needs: words.optional(),
          pace: words.optional(),
        }),
      ),
    }),
  )
  .meta({ title: 'The channels by which deputies’ views come in 代表意见的渠道' });

const manifest = z
  .strictObject({
    version: words.describe('Of @deputy-work/conformance, which is that of this data. 本数据的版本。'),
    files: z
      .array(
        z.strictObject({
          path,
          schema: words.describe(
            'The path of its schema, or the address of the dialect when it is a schema itself. 对应的模式。',
          ),
        }),
      )
      .min(1),
  })
  .meta({ title: 'All files of this data 全部数据文件' });

const asked = z
  .strictObject(question)
  .meta({ title: 'A question: one line of standard input 提问：标准输入的一行' });

const answer = z
  .union([z.array(expectedFindingSchema), z.null()])
  .describe(`Outcomes: ${outcomes.join(', ')}. Null: the rule is not known. null 表示不认识该规则。`)
  .meta({ title: 'An answer: one line of standard output 回答：标准输出的一行' });

const withoutReadOnly = ({ jsonSchema }) => {
  delete jsonSchema.readOnly;
};

const toJson = (schema) =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', override: withoutReadOnly });

/** By the name of their file, without its ending. */
export const schemas = Object.fromEntries(
  Object.entries({
    'case-file': caseFile,
    question: asked,
    answer,
    rules,
    parameters,
    overlays,
    calendar,
    vocabulary,
    channels,
    manifest,
  }).map(([name, schema]) => [name, toJson(schema)]),
);
