namespace ConfexNorway.Domain;

/// <summary>A place on the map, WGS 84.</summary>
public readonly record struct Coordinates(decimal Latitude, decimal Longitude);
