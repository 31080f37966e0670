/** For the update server. Lives in memory for one run: in no setting, no profile, no report and no log. */
export interface Login {
  user: string;
  password: string;
}
