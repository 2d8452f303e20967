// @aws-appsync/utils/ai
export const invokeModel = (payload) => ({ operation: 'InvokeModel', ...payload });

export const converse = (payload) => ({ operation: 'Converse', ...payload });
