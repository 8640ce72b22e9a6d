-office = the office
nav-about = About { -office }
