"""Whether a folder belongs to a program that copies files to other computers behind the back of those that use them.

Such a program may put an older copy in the place of the store, or read it in the middle of a change. It is known by
the usual names of its folders, or by what it leaves in the uppermost one.
"""

from pathlib import Path

_BY_NAME = {  # the beginning of a folder's name, in small letters
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "icloud~": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "pcloudsync": "pCloud",
    "box sync": "Box",
    "mega": "MEGA",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "resilio sync": "Resilio Sync",
    "proton drive": "Proton Drive",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "nutstore": "Nutstore",
    "坚果云": "Nutstore",
    "baidusyncdisk": "Baidu Netdisk",
    "cloudstorage": "a cloud drive",  # of macOS; its folders inside are named for the program
}
_BY_CONTENT = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.driveupload": "Google Drive",
}
_AFTER_NAME = ("", " ", "-", "(", "_")  # or it is the beginning of another word


def program_of(folder: Path) -> str:
    """Its name, or nothing. The innermost folder that tells is believed."""
    for each in (folder, *folder.parents):
        name = each.name.casefold()
        for start, program in _BY_NAME.items():
            if name.startswith(start) and name[len(start) :][:1] in _AFTER_NAME:
                return program
        for content, program in _BY_CONTENT.items():
            if _is_there(each / content):
                return program
    return ""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # one may not look into that folder
        return False
