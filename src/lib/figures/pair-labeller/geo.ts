/** Places on the earth and where they fall on the map. Degrees are east and north, both positive. */

/** A box cut out of the earth. North-south degrees are drawn `stretch` times as long as east-west ones. */
export interface Frame {
	west: number;
	east: number;
	north: number;
	south: number;
	stretch: number;
	/** Size of the drawing, in its own units. */
	width: number;
	height: number;
}

export interface Place {
	lon: number;
	lat: number;
}

/** A point in units of a drawing, from its top left corner. */
export interface Point {
	x: number;
	y: number;
}

/** Where a place falls in a frame; outside of the frame for places outside of its box. */
export function project({ lon, lat }: Place, frame: Frame): Point {
	const unit = frame.width / (frame.east - frame.west);
	return { x: (lon - frame.west) * unit, y: (frame.north - lat) * unit * frame.stretch };
}

/** Is a place in the box of a frame, and not so near its edge that a pin would be cut off? */
export function isIn({ lon, lat }: Place, frame: Frame): boolean {
	const margin = (frame.east - frame.west) / 40;
	return lon > frame.west + margin && lon < frame.east - margin && lat > frame.south + margin && lat < frame.north - margin;
}

/** The shortest way between two places over the earth, in km. */
export function kilometres(a: Place, b: Place): number {
	const rad = Math.PI / 180;
	const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
	const h = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lon - a.lon);
	return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** A distance to two figures: "about 850 km", "about 15,000 km". */
export function distanceWords(km: number): string {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1);
	const round = Math.round(km / unit) * unit;
	return `about ${String(round).replace(/\B(?=(\d{3})+$)/g, ',')} km`;
}

/** What the provider's clock shows beside the client's, in standard time; both in hours from UTC. */
export function clockWords(client: number, provider: number): string {
	const hours = provider - client;
	if (hours === 0) return 'the same clock';
	const whole = Math.floor(Math.abs(hours));
	const half = Math.abs(hours) % 1 === 0.5;
	const count = half ? (whole ? `${whole} and a half hours` : 'half an hour') : whole === 1 ? '1 hour' : `${whole} hours`;
	return `${count} ${hours > 0 ? 'ahead' : 'behind'}`;
}

/** How far a provider is and what its clock shows, in one clause. */
export function facts(client: Place & { utc: number }, provider: Place & { utc: number }): string {
	const clock = clockWords(client.utc, provider.utc);
	return `${distanceWords(kilometres(client, provider))}, ${clock}${client.utc === provider.utc ? '' : ' in standard time'}`;
}
