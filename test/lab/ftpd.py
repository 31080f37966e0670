"""An FTP server that is not vsftpd: pyftpdlib, for guests, with TLS for whoever asks."""

import sys

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.servers import FTPServer

address, files, *identity = sys.argv[1:]
authorizer = DummyAuthorizer()
authorizer.add_anonymous(files)


class Handler(TLS_FTPHandler if identity else FTPHandler):
    pass


Handler.authorizer = authorizer
if identity:
    Handler.certfile, Handler.keyfile = identity
FTPServer((address, 21), Handler).serve_forever()
