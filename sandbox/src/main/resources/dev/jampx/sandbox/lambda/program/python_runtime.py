"""Runs the handler of a function in Python: a client of Lambda's Runtime API."""

import datetime
import http.client
import importlib
import json
import logging
import os
import sys
import time
import traceback

BASE = "/2018-06-01/runtime/"
END_OF_OUTPUT = "\x01jampx:end-of-output\n"
AS_JSON = os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"

request_id = None


class RuntimeFailure(Exception):
    """What keeps a handler from being loaded."""

    def __init__(self, error_type, message):
        super().__init__(message)
        self.error_type = error_type


class Context:
    """What a handler is told of its invocation."""

    def __init__(self, headers):
        environment = os.environ
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.function_name = environment["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = environment["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = environment["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = environment["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.client_context = None
        self.identity = None
        self._deadline = int(headers["Lambda-Runtime-Deadline-Ms"])

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline - int(time.time() * 1000))


class LogText(logging.Formatter):
    """The lines of the root logger, as Lambda writes them."""

    def format(self, record):
        moment = datetime.datetime.fromtimestamp(record.created, datetime.timezone.utc)
        if AS_JSON:
            line = {
                "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "level": record.levelname,
                "message": record.getMessage(),
                "logger": record.name,
                "requestId": request_id,
            }
            if record.exc_info:
                line["errorType"] = record.exc_info[0].__name__
                line["errorMessage"] = str(record.exc_info[1])
                line["stackTrace"] = traceback.format_tb(record.exc_info[2])
            return json.dumps(line)
        text = "[%s]\t%s.%03dZ\t%s\t%s" % (
            record.levelname,
            moment.strftime("%Y-%m-%dT%H:%M:%S"),
            record.msecs,
            request_id,
            record.getMessage(),
        )
        return text + ("\n" + self.formatException(record.exc_info) if record.exc_info else "")


def call(connection, method, path, body=None, headers=None):
    connection.request(method, BASE + path, body, headers or {})
    response = connection.getresponse()
    return response.headers, response.read()


def post(connection, path, document, error_type=None):
    headers = {"Content-Type": "application/json"}
    if error_type:
        headers["Lambda-Runtime-Function-Error-Type"] = error_type
    call(connection, "POST", path, document.encode("utf-8"), headers)


def described(error, frames):
    return {
        "errorMessage": str(error),
        "errorType": getattr(error, "error_type", type(error).__name__),
        "requestId": request_id or "",
        "stackTrace": traceback.format_list(frames),
    }


def report(connection, path, error, skipped):
    frames = [] if isinstance(error, RuntimeFailure) else traceback.extract_tb(error.__traceback__)[skipped:]
    document = described(error, frames)
    if AS_JSON:
        print(json.dumps({"level": "ERROR", **document}))
    else:
        print("[ERROR] %s: %s" % (document["errorType"], document["errorMessage"]))
        if frames:
            print("Traceback (most recent call last):\n" + "".join(document["stackTrace"]).rstrip("\n"))
    post(connection, path, json.dumps(document), document["errorType"])


def load(name):
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        raise RuntimeFailure("Runtime.MalformedHandlerName", "Bad handler '%s': not enough values to unpack" % name)
    module_name = module_name.replace("/", ".")
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise RuntimeFailure("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        raise RuntimeFailure("Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error))
    handler = getattr(module, function_name, None)
    if handler is None:
        raise RuntimeFailure(
            "Runtime.HandlerNotFound", "Handler '%s' missing on module '%s'" % (function_name, module_name)
        )
    return handler


def answer(handler, event, context):
    result = handler(event, context)
    try:
        return json.dumps(result, ensure_ascii=False)
    except TypeError as error:
        raise RuntimeFailure("Runtime.MarshalError", "Unable to marshal response: %s" % error)


def write_logs():
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(LogText())
    logging.getLogger().addHandler(handler)
    if AS_JSON:
        level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "INFO")
        logging.getLogger().setLevel({"TRACE": "DEBUG", "WARN": "WARNING", "FATAL": "CRITICAL"}.get(level, level))


def serve():
    global request_id
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", line_buffering=True)
    sys.path[0] = os.environ["LAMBDA_TASK_ROOT"]
    write_logs()
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        handler = load(os.environ["_HANDLER"])
    except BaseException as error:
        # Frames of the import machinery say nothing of the function.
        report(connection, "init/error", error, 0)
        sys.stdout.flush()
        os._exit(1)
    while True:
        sys.stdout.write(END_OF_OUTPUT)
        sys.stdout.flush()
        headers, body = call(connection, "GET", "invocation/next")
        request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("Lambda-Runtime-Trace-Id", "")
        try:
            document = answer(handler, json.loads(body), Context(headers))
        except Exception as error:
            report(connection, "invocation/%s/error" % request_id, error, 2)
        else:
            post(connection, "invocation/%s/response" % request_id, document)
        request_id = None


serve()
