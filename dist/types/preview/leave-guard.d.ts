/**
 * Has the browser ask before the page goes. It listens only while there is something to lose: some browsers keep a page with such a
 * listener out of their back-forward cache.
 */
export declare class LeaveGuard {
    #private;
    set(on: boolean): void;
}
