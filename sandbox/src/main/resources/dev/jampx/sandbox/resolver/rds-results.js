// What the RDS Data API answers, as rows of columns.
const LISTS = ['stringValues', 'longValues', 'doubleValues', 'booleanValues'];
const SCALARS = ['stringValue', 'longValue', 'doubleValue', 'booleanValue', 'blobValue'];

const listOf = (value) => {
    if (Object.hasOwn(value, 'arrayValues')) {
        return value.arrayValues.map(listOf);
    }
    return value[LISTS.find((kind) => Object.hasOwn(value, kind))];
};

const plain = (cell) => {
    if (Object.hasOwn(cell, 'arrayValue')) {
        return listOf(cell.arrayValue);
    }
    return cell[SCALARS.find((kind) => Object.hasOwn(cell, kind))];
};

// A column that is null is left out.
const rowOf = (columns) => (record) => {
    const row = {};
    record.forEach((cell, index) => {
        if (cell.isNull !== true) {
            row[columns[index].label ?? columns[index].name] = plain(cell);
        }
    });
    return row;
};

// A statement that changes rows and returns none counts as one row without columns.
const rowsOf = (result) => (result.records ?? [[]]).map(rowOf(result.columnMetadata ?? []));

export const toJsonObject = (data) => {
    if (data === null || data === undefined) {
        return null;
    }
    const { sqlStatementResults } = typeof data === 'string' ? JSON.parse(data) : data;
    return sqlStatementResults.map(rowsOf);
};
