namespace Rammevaerk.Platform.Storage;

/// <summary>A row that follows from others and can be made anew from them; not in backups.</summary>
public interface IDerivedRow;
