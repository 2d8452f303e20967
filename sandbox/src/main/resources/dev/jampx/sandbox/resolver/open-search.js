// util.transform.toElasticsearchQueryDSL
import { misuse } from './errors.js';

const not = (clause) => ({ bool: { must_not: clause } });

const one = (kind) => (field, value) => ({ [kind]: { [field]: value } });

const bound = (side) => (field, value) => ({ range: { [field]: { [side]: value } } });

const OPERATORS = {
    eq: one('term'),
    ne: (field, value) => not({ term: { [field]: value } }),
    match: one('match'),
    matchPhrase: one('match_phrase'),
    matchPhrasePrefix: one('match_phrase_prefix'),
    multiMatch: (field, value) => ({ multi_match: { [field]: value } }),
    wildcard: one('wildcard'),
    regexp: one('regexp'),
    exists: (field, value) => (value ? { exists: { field } } : not({ exists: { field } })),
    gt: bound('gt'),
    gte: bound('gte'),
    lt: bound('lt'),
    lte: bound('lte'),
    range: (field, [from, to]) => ({ range: { [field]: { gte: from, lte: to } } }),
};

const all = (clauses) => (clauses.length === 1 ? clauses[0] : { bool: { must: clauses } });

const conditions = (field, operators) =>
    Object.keys(operators).map((operator) => {
        if (!Object.hasOwn(OPERATORS, operator)) {
            throw misuse('Unsupported operator: ' + field + '.' + operator);
        }
        return OPERATORS[operator](field, operators[operator]);
    });

const clausesOf = (query) =>
    Object.keys(query).map((key) => {
        switch (key) {
            case 'and':
                return { bool: { must: query.and.map(clauseOf) } };
            case 'or':
                return { bool: { should: query.or.map(clauseOf), minimum_should_match: 1 } };
            case 'not':
                return not(clauseOf(query.not));
            default:
                return all(conditions(key, query[key]));
        }
    });

const clauseOf = (query) => all(clausesOf(query));

export const queryText = (query) => JSON.stringify(clauseOf(query));
