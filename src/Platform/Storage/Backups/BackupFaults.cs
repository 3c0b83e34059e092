using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>The faults RV-781 to RV-789.</summary>
public static class BackupFaults
{
    public static Fault Damaged(string fileName, string what) =>
        new(
            "RV-781",
            $"»{fileName}« er ikke en hel sikkerhedskopi: {what}. Intet er indlæst. Hent filen igen fra det sted, den ligger, "
                + "eller brug en anden sikkerhedskopi."
        );

    public static Fault OtherFormat(string fileName, int format) =>
        new(
            "RV-782",
            $"»{fileName}« har form {format}, men denne udgave af Rammeværk læser form {BackupManifest.CurrentFormat}. Indlæs den "
                + "med den udgave, der lavede den, eller en nyere."
        );

    public static Fault OtherSchema(string fileName, BackupManifest manifest, string product) =>
        new(
            "RV-783",
            $"»{fileName}« er lavet af Rammeværk {manifest.Product} ({manifest.Migration}), og dens tabeller er ikke de samme som "
                + $"i denne udgave ({product}). Indlæs den med den udgave, der lavede den, og opgradér bagefter."
        );

    /// <param name="what">Danish: what is there.</param>
    public static Fault NotEmpty(string what) =>
        new(
            "RV-784",
            $"Databasen er ikke tom: {what}. En sikkerhedskopi indlæses kun i en tom database. Vælg en tom datamappe med "
                + $"{DataFolder.Setting} eller en tom database med {StorageSettings.Variable}."
        );

    public static Fault OtherFile(string path) =>
        new(
            "RV-785",
            $"Datamappen har allerede en anden fil »{path}« end den i sikkerhedskopien. Er det en nøgle, ville takstfiler, der er "
                + $"underskrevet med den, blive afvist bagefter. Vælg en tom datamappe med {DataFolder.Setting}, eller flyt filen."
        );

    public static Fault NoDatabase(string where) =>
        new(
            "RV-786",
            $"Der er ingen database at læse: {where}. Se efter, om {DataFolder.Setting} nævner den rigtige datamappe, og om "
                + $"{StorageSettings.Variable} er sat, hvis databasen ligger i PostgreSQL."
        );

    public static Fault OtherVersion(string product) =>
        new(
            "RV-787",
            $"Databasens tabeller passer ikke til denne udgave af Rammeværk ({product}). Er databasen ældre, så start webstedet "
                + "med denne udgave én gang, så opgraderes den. Er den nyere, så brug den udgave, der hører til."
        );

    public static Fault FileExists(string fileName) =>
        new(
            "RV-788",
            $"»{fileName}« findes i forvejen og er ikke rørt. Skriv et andet navn, eller skriv --overwrite for at erstatte den."
        );

    public static Fault Differs(string what) =>
        new(
            "RV-789",
            $"Det indlæste er ikke det, der blev taget kopi af: {what}. Alt er rullet tilbage, og databasen er tom. Prøv en anden "
                + "sikkerhedskopi, og send beskeden til dem, der driver Rammeværk hos dig."
        );
}
