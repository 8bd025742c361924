namespace PrivacyAnalyzers;

/// <summary>Takes the maps of personal data of an assembly: its generated <c>PersonalDataMaps.AddTo</c> adds them.</summary>
public interface IPersonalDataMaps
{
    /// <summary>Adds a map.</summary>
    /// <param name="map">The map.</param>
    void Add(PersonalDataMap map);
}
