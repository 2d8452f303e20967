// util.xml
import { host } from './host.js';

export const xml = {
    toMap: (text) => (text === null || text === undefined ? null : JSON.parse(host.xmlToJson(text))),
    toJsonString: (text, stringEncode) => {
        const converted = host.xmlToJson(text);
        return stringEncode === true ? JSON.stringify(converted) : converted;
    },
};
