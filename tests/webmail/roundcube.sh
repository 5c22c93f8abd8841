#!/bin/bash
# Roundcube 1.6 on Dovecot (IMAP, LMTP) and OpenSMTPD, from Debian 12's packages, on 127.0.0.1 only. Needs root.
# All state lies in $ROOT, which the user www-data must be able to walk to; nothing in /etc is edited. The servers run
# until standard input ends, so that they never outlive whoever started them; then they are stopped and $ROOT is removed.
# Ports: HTTP, IMAP, LMTP, SMTP. HTML=1: the HTML editor always, 0: never. ABOVE=1: replies stand above the quote.
# Accounts: agent@example.test / agent, customer@example.test / customer. $MAILS/*.eml are in the agent's inbox.
set -euo pipefail
: "${ROOT:?}" "${MAILS:?}" "${HTTP:?}" "${IMAP:?}" "${LMTP:?}" "${SMTP:?}" "${HTML:=0}" "${ABOVE:=0}"

groups=()
policy=
stop() {
  allow_services
  for group in ${groups[@]+"${groups[@]}"}; do
    kill -- "-$group" 2>/dev/null || continue
    for _ in $(seq 50); do kill -0 -- "-$group" 2>/dev/null || break; sleep .1; done
    kill -9 -- "-$group" 2>/dev/null || true
  done
  rm -rf "$ROOT"
}
allow_services() { [ -z "$policy" ] || rm -f "$policy"; policy=; }
trap stop EXIT
trap 'exit 1' INT TERM HUP

# start NAME COMMAND…: in a group of its own (PHP's workers outlive their parent), without our standard input and output
start() {
  local name=$1; shift
  setsid "$@" < /dev/null > "$ROOT/log/$name.out" 2>&1 &
  groups+=($!)
}

mkdir -p "$ROOT"/{conf/plugins,mail,run,db,log,tmp,spool}

packages=(php-cgi php-cli roundcube-core roundcube-sqlite3 dovecot-imapd dovecot-lmtpd opensmtpd)
installed() { dpkg-query -W -f '${Status}\n' "${packages[@]}" 2>/dev/null | grep -c '^install ok installed' || true; }
if [ "$(installed)" != ${#packages[@]} ]; then
  export DEBIAN_FRONTEND=noninteractive
  # Installed services must not start by themselves: a policy, for as long as the installation takes.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    policy=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' > $policy; chmod +x $policy
  fi
  printf '%s\n' 'roundcube-core roundcube/dbconfig-install boolean false' \
    'opensmtpd opensmtpd/mailname string example.test' 'opensmtpd opensmtpd/root_address string' | debconf-set-selections
  # --no-remove: a machine that has another mail server keeps it, and this fails. php-cgi: any other would bring Apache.
  { apt-get -qq update && apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends --no-remove "${packages[@]}"; } \
    > "$ROOT/log/apt.out" 2>&1 || { tail -20 "$ROOT/log/apt.out" >&2; exit 1; }
  allow_services
fi

for account in agent customer; do
  mkdir -p "$ROOT/mail/$account@example.test/Maildir"/{cur,new,tmp}
  echo "$account@example.test:{PLAIN}$account"
done > "$ROOT/conf/users"
cp "$MAILS"/*.eml "$ROOT/mail/agent@example.test/Maildir/new/"

cat > "$ROOT/conf/dovecot.conf" <<D
base_dir = $ROOT/run/dovecot
state_dir = $ROOT/run/dovecot-state
log_path = $ROOT/log/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
mail_uid = www-data
mail_gid = www-data
first_valid_uid = 1
auth_username_format = %Lu
passdb {
  driver = passwd-file
  args = username_format=%u $ROOT/conf/users
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=$ROOT/mail/%u
}
service imap-login {
  inet_listener imap {
    port = $IMAP
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $LMTP
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \Trash
  }
}
D

cat > "$ROOT/conf/smtpd.conf" <<S
smtp max-message-size 20M
listen on 127.0.0.1 port $SMTP hostname mail.example.test
action "local" lmtp "127.0.0.1:$LMTP" rcpt-to virtual { "@" = www-data }
match from any for domain "example.test" action "local"
S

for file in defaults.inc.php mimetypes.php; do ln -s /etc/roundcube/$file "$ROOT/conf/$file"; done
cat > "$ROOT/conf/config.inc.php" <<P
<?php
\$config['db_dsnw'] = 'sqlite:///$ROOT/db/rc.sqlite?mode=0640';
\$config['imap_host'] = '127.0.0.1:$IMAP';
\$config['smtp_host'] = '127.0.0.1:$SMTP';
\$config['smtp_user'] = '';
\$config['smtp_pass'] = '';
\$config['des_key'] = 'only-for-this-test-rig-k';
\$config['product_name'] = 'Kettle Desk mail';
\$config['plugins'] = [];
\$config['skin'] = 'elastic';
\$config['language'] = 'en_US';
\$config['htmleditor'] = $HTML;
\$config['show_sig'] = 0; # Roundcube sets its empty signature now above, now below the empty line: a mail would differ from itself
\$config['reply_mode'] = $ABOVE;
\$config['temp_dir'] = '$ROOT/tmp/';
\$config['log_dir'] = '$ROOT/log/';
\$config['log_driver'] = 'file';
\$config['enable_installer'] = false;
\$config['session_lifetime'] = 600;
\$config['username_domain'] = 'example.test';
\$config['mail_domain'] = 'example.test';
P
chown -R www-data: "$ROOT"/{mail,db,tmp,log}

start dovecot dovecot -F -c "$ROOT/conf/dovecot.conf"
# Two sessions that open a fresh mailbox at the same moment may see it empty (seen in 2.3.19): it is opened once before.
for _ in $(seq 100); do
  [ "$(doveadm -c "$ROOT/conf/dovecot.conf" index -u agent@example.test INBOX 2>&1)" = '' ] && break
  sleep .1
done
# OpenSMTPD knows one queue for the whole machine. It gets one of its own where mounting is allowed, so that no mail
# which waits there is touched; elsewhere it is used only while no other OpenSMTPD runs.
smtpd=$(command -v smtpd || echo /usr/sbin/smtpd)
if unshare -m true 2>/dev/null; then
  chmod 711 "$ROOT/spool"
  start smtpd unshare -m sh -c 'mount --bind "$1" /var/spool/smtpd && exec "$2" -d -f "$3"' - "$ROOT/spool" "$smtpd" "$ROOT/conf/smtpd.conf"
elif pgrep -x smtpd > /dev/null; then
  echo 'OpenSMTPD already runs here, and this machine does not allow a queue of its own (unshare -m)' >&2; exit 1
else
  start smtpd "$smtpd" -d -f "$ROOT/conf/smtpd.conf"
fi
cd /var/lib/roundcube/public_html
start php setpriv --reuid=www-data --regid=www-data --clear-groups \
  env ROUNDCUBE_CONFIG_DIR="$ROOT/conf" PHP_CLI_SERVER_WORKERS=4 \
  php -d log_errors=1 -d error_log="$ROOT/log/php.log" -d session.save_path="$ROOT/tmp" -S "127.0.0.1:$HTTP" -t .

echo started
cat > /dev/null || true
