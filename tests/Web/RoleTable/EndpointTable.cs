namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>
/// Every endpoint of the product, as <c>method route permission</c>; "own" says that the handler limits itself to the
/// visitor's own area and organisation. A new endpoint needs a row here.
/// </summary>
internal static partial class EndpointTable
{
    private const string Rows = """
        GET  /                                                                  public.read
        GET  /health                                                            public.read
        GET  /hjaelp                                                            public.read
        GET  /hjaelp/{name}                                                     public.read
        GET  /om/{name}                                                         public.read
        GET  /soeg                                                              public.read
        GET  /soeg.csv                                                          public.read
        GET  /soeg.xlsx                                                         public.read
        GET  /soeg/beslutninger.docx                                            public.read
        GET  /soeg/gemte                                                        account.own
        POST /soeg/gemte                                                        account.own
        POST /soeg/gemte/{id:guid}/rediger                                      account.own
        POST /soeg/gemte/{id:guid}/slet                                         account.own
        GET  /fejl/{status:int:range(400,599)}                                  public.read

        GET  /log-ind                                                           account.sign-in
        POST /log-ind                                                           account.sign-in
        GET  /log-ind/kode                                                      account.sign-in
        POST /log-ind/kode                                                      account.sign-in
        POST /log-ind/kode/mail                                                 account.sign-in
        GET  /log-ind/glemt                                                     account.sign-in
        POST /log-ind/glemt                                                     account.sign-in
        GET  /log-ind/adgangskode/{noegle}                                      account.sign-in
        POST /log-ind/adgangskode/{noegle}                                      account.sign-in
        POST /log-ud                                                            account.sign-in
        GET  /demo/roller                                                       account.sign-in
        POST /demo/roller                                                       account.sign-in

        GET  /konto                                                             account.own
        POST /konto/navn                                                        account.own
        POST /konto/adgangskode                                                 account.own
        POST /konto/sessioner/{id:guid}/afslut                                  account.own
        POST /konto/sessioner/afslut-andre                                      account.own
        GET  /konto/engangskode                                                 account.own
        POST /konto/engangskode                                                 account.own
        POST /konto/engangskode/fjern                                           account.own
        GET  /konto/meddelelser                                                 account.own
        POST /konto/meddelelser/{id:guid}/laest                                 account.own
        POST /konto/meddelelser/laest                                           account.own

        GET  /brugere                                                           users.manage own
        GET  /brugere/{omraade}                                                 users.manage own
        GET  /brugere/{omraade}.csv                                             users.manage own
        GET  /brugere/{omraade}.xlsx                                            users.manage own
        GET  /brugere/{omraade}/{part}                                          users.manage
        GET  /brugere/{omraade}/{part}.csv                                      users.manage
        GET  /brugere/{omraade}/{part}.xlsx                                     users.manage
        POST /brugere/{omraade}/{part}/inviter                                  users.manage
        GET  /brugere/{omraade}/{part}/person/{konto:guid}                      users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/roller               users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/roller/{rolle:guid}/afslut users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/spaer                users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/aabn                 users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/link                 users.manage

        GET  /takster/proev                                                     rates.try
        POST /takster/proev                                                     rates.try
        GET  /takster/proev/slettet                                             rates.try
        GET  /takster/proev/{id}                                                rates.try
        GET  /takster/proev/{id}/takster                                        rates.try
        GET  /takster/proev/{id}/forskelle                                      rates.try
        GET  /takster/proev/{id}/takst/{key}                                    rates.try
        GET  /takster/proev/{id}/takst/{key}.json                               rates.try
        GET  /takster/proev/{id}/arbejdsbog                                     rates.try
        GET  /takster/proev/{id}/fund.csv                                       rates.try
        GET  /takster/proev/{id}/fund.xlsx                                      rates.try
        GET  /takster/proev/{id}/takster.csv                                    rates.try
        GET  /takster/proev/{id}/takster.xlsx                                   rates.try
        GET  /takster/proev/{id}/forskelle.csv                                  rates.try
        GET  /takster/proev/{id}/forskelle.xlsx                                 rates.try
        POST /takster/proev/{id}/slet                                           rates.try
        GET  /takster/skabelon                                                  public.read
        POST /takster/skabelon                                                  rates.try
        GET  /takster/skabelon/hent                                             public.read
        GET  /takster/regler                                                    public.read
        GET  /takster/regler.csv                                                public.read
        GET  /takster/regler.xlsx                                               public.read
        GET  /takster/regler/{id}                                               public.read
        GET  /takster/parametre                                                 public.read
        GET  /takster/parametre.csv                                             public.read
        GET  /takster/parametre.xlsx                                            public.read

        GET  /administration/parametre                                               parameters.edit own
        GET  /administration/parametre/{omraade}                                     parameters.edit
        GET  /administration/parametre/{omraade}/{navn}                              parameters.edit
        POST /administration/parametre/{omraade}/{navn}/                             parameters.edit
        POST /administration/parametre/{omraade}/{navn}/ret                          parameters.edit
        POST /administration/parametre/{omraade}/{navn}/slut                         parameters.edit
        GET  /administration/drift                                                   operation.read own
        GET  /administration/drift/job.csv                                           operation.read own
        GET  /administration/drift/job.xlsx                                          operation.read own
        GET  /administration/spor                                                    audit.read own
        GET  /administration/spor/{omraade}                                          audit.read
        GET  /administration/spor/{omraade}/spor.csv                                 audit.read
        GET  /administration/spor/{omraade}/spor.xlsx                                audit.read
        GET  /administration/spor/{omraade}/{nummer:long}                            audit.read

        POST /kladde                                                                 account.own
        POST /kladde/slet                                                            account.own

        GET  /parter                                                                 public.read
        GET  /parter/folketal                                                        public.read
        POST /parter/folketal                                                        parties.edit own
        GET  /parter/folketal.csv                                                    public.read
        GET  /parter/folketal.xlsx                                                   public.read
        GET  /parter/kommune/{kode}                                                  public.read
        GET  /parter/{omraade}                                                       public.read
        GET  /parter/{omraade}/organer/{organ}                                       parties.read own
        POST /parter/{omraade}/organer/{organ}/medlemmer                             parties.edit
        POST /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}/afslut            parties.edit
        POST /parter/{omraade}/organer/{organ}/rediger                               parties.edit
        GET  /parter/{omraade}/personer                                              parties.read own
        GET  /parter/{omraade}/personer.csv                                          parties.read own
        GET  /parter/{omraade}/personer.xlsx                                         parties.read own
        GET  /parter/{omraade}/personer/ny                                           parties.edit
        POST /parter/{omraade}/personer/ny                                           parties.edit
        GET  /parter/{omraade}/personer/{id:guid}                                    parties.edit
        POST /parter/{omraade}/personer/{id:guid}                                    parties.edit
        GET  /parter/{omraade}/{part}/rediger                                        parties.edit
        POST /parter/{omraade}/{part}/rediger                                        parties.edit

        GET  /takster/dispensationer/{omraade}                                       public.read
        GET  /takster/dispensationer/{omraade}.csv                                   public.read
        GET  /takster/dispensationer/{omraade}.xlsx                                  public.read
        GET  /takster/dispensationer/{omraade}/ny                                    dispensations.grant
        POST /takster/dispensationer/{omraade}/ny                                    dispensations.grant
        GET  /takster/dispensationer/{omraade}/{id:guid}                             public.read
        POST /takster/dispensationer/{omraade}/{id:guid}/slut                        dispensations.grant

        GET  /takster/min-del                                                        submissions.part own

        GET  /takster/min-runde                                                      submissions.read own

        GET  /takster/find                                                           public.read
        GET  /takster/offentlige                                                     public.read

        GET  /takster/parametre/{omraade}/{navn}                                     public.read

        GET  /takster/runder                                                         rounds.read own
        GET  /takster/runder/{omraade}/ny                                            rounds.manage
        POST /takster/runder/{omraade}/ny                                            rounds.manage
        GET  /takster/runder/{omraade}/{aar}                                         rounds.read
        POST /takster/runder/{omraade}/{aar}/aabn                                    rounds.manage
        GET  /takster/runder/{omraade}/{aar}/frister                                 rounds.manage
        POST /takster/runder/{omraade}/{aar}/frister                                 rounds.manage
        POST /takster/runder/{omraade}/{aar}/frister/{part}/tilbage                  rounds.manage
        GET  /takster/runder/{omraade}/{aar}/gennemgang                              submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/gennemgang.csv                          submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/gennemgang.xlsx                         submissions.review.read
        POST /takster/runder/{omraade}/{aar}/gennemgang/                             submissions.review
        GET  /takster/runder/{omraade}/{aar}/gennemgang/{part}                       submissions.review.read
        POST /takster/runder/{omraade}/{aar}/gennemgang/{part}/accepter              submissions.review
        POST /takster/runder/{omraade}/{aar}/gennemgang/{part}/fortryd               submissions.review
        POST /takster/runder/{omraade}/{aar}/gennemgang/{part}/laas-op               submissions.review
        POST /takster/runder/{omraade}/{aar}/gennemgang/{part}/returner              submissions.review
        GET  /takster/runder/{omraade}/{aar}/gennemgang/{part}/{ydelse}              submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/godkendelse                             approvals.read
        POST /takster/runder/{omraade}/{aar}/godkendelse                             rates.record-approval
        GET  /takster/runder/{omraade}/{aar}/godkendelse.csv                         approvals.read
        GET  /takster/runder/{omraade}/{aar}/godkendelse.xlsx                        approvals.read
        POST /takster/runder/{omraade}/{aar}/laas-op                                 rounds.manage
        POST /takster/runder/{omraade}/{aar}/luk                                     rounds.manage
        GET  /takster/runder/{omraade}/{aar}/offentliggoer                           rates.publish
        POST /takster/runder/{omraade}/{aar}/offentliggoer                           rates.publish
        GET  /takster/runder/{omraade}/{aar}/paamindelse                             rounds.manage
        POST /takster/runder/{omraade}/{aar}/paamindelse                             rounds.manage
        GET  /takster/runder/{omraade}/{aar}/ret                                     rounds.manage
        POST /takster/runder/{omraade}/{aar}/ret                                     rounds.manage
        GET  /takster/runder/{omraade}/{aar}/takstfil                                rounds.manage
        POST /takster/runder/{omraade}/{aar}/takstfil                                rounds.manage
        GET  /takster/runder/{omraade}/{aar}/tavle.csv                               rounds.read
        GET  /takster/runder/{omraade}/{aar}/tavle.xlsx                              rounds.read
        GET  /takster/runder/{omraade}/{aar}/{part}                                  submissions.read
        POST /takster/runder/{omraade}/{aar}/{part}/aflever                          submissions.deliver
        GET  /takster/runder/{omraade}/{aar}/{part}/dele                             submissions.part
        POST /takster/runder/{omraade}/{aar}/{part}/dele                             submissions.part
        POST /takster/runder/{omraade}/{aar}/{part}/dele/aflever                     submissions.deliver
        POST /takster/runder/{omraade}/{aar}/{part}/dele/samlet                      submissions.deliver
        GET  /takster/runder/{omraade}/{aar}/{part}/dele/{id:guid}/fil               submissions.part
        POST /takster/runder/{omraade}/{aar}/{part}/dele/{id:guid}/fjern             submissions.part
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}                submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/arbejdsbog     submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/fund           submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/fund.csv       submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/fund.xlsx      submissions.read
        POST /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/fund/{id:guid}/bemaerkning submissions.deliver
        POST /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/genindsend     submissions.deliver
        POST /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/godkend        submissions.sign-off
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/godkendelse    submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/original       submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/takst/{key}    submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/takst/{key}.json submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/takster        submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/takster.csv    submissions.read
        GET  /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/takster.xlsx   submissions.read
        POST /takster/runder/{omraade}/{aar}/{part}/levering/{nummer}/traek-tilbage  submissions.sign-off
        POST /takster/runder/{omraade}/{aar}/{part}/skabelon                         submissions.part

        GET  /takster/{omraade}/{aar:int}                                            public.read
        GET  /takster/{omraade}/{aar:int}/gennemsnit.csv                             public.read
        GET  /takster/{omraade}/{aar:int}/gennemsnit.xlsx                            public.read
        GET  /takster/{omraade}/{aar:int}/liste.csv                                  public.read
        GET  /takster/{omraade}/{aar:int}/liste.xlsx                                 public.read
        GET  /takster/{omraade}/{aar:int}/{part}/{ydelse}                            public.read
        GET  /takster/{omraade}/{aar:int}/{part}/{ydelse}/genberegn                  rates.costs
        GET  /takster/{omraade}/{aar:int}/{part}/{ydelse}/ret                        rates.publish
        POST /takster/{omraade}/{aar:int}/{part}/{ydelse}/ret                        rates.publish
        GET  /takster/{omraade}/{aar:int}/{part}/{ydelse}/udledning.json             public.read

        GET  /tilbud                                                                 public.read
        GET  /tilbud/opgoerelse/{omraade}                                            public.read
        GET  /tilbud/opgoerelse/{omraade}.csv                                        public.read
        GET  /tilbud/opgoerelse/{omraade}.xlsx                                       public.read
        GET  /tilbud/{id:guid}                                                       public.read
        GET  /tilbud/{omraade}/{part}/ny                                             offers.edit
        POST /tilbud/{omraade}/{part}/ny                                             offers.edit
        POST /tilbud/{omraade}/{part}/{id:guid}/ledige                               offers.edit
        POST /tilbud/{omraade}/{part}/{id:guid}/luk                                  offers.edit
        GET  /tilbud/{omraade}/{part}/{id:guid}/rediger                              offers.edit
        POST /tilbud/{omraade}/{part}/{id:guid}/rediger                              offers.edit
        GET  /tilbud.csv                                                             public.read
        GET  /tilbud.xlsx                                                            public.read

        GET  /brugere/{omraade}/{part}/robotter                                       users.manage
        GET  /brugere/{omraade}/{part}/robotter.csv                                   users.manage
        GET  /brugere/{omraade}/{part}/robotter.xlsx                                  users.manage
        POST /brugere/{omraade}/{part}/robotter/opret                                 users.manage
        POST /brugere/{omraade}/{part}/robotter/{robot:guid}/noegle                   users.manage
        POST /brugere/{omraade}/{part}/robotter/{robot:guid}/spaer                    users.manage

        GET  /api/v1/openapi.json                                                     public.read
        POST /api/v1/token                                                            account.sign-in
        GET  /api/v1/parameters                                                       public.read
        GET  /api/v1/areas                                                            public.read
        GET  /api/v1/parties                                                          public.read
        GET  /api/v1/parties/{kode}                                                   public.read
        GET  /api/v1/offers                                                           public.read
        GET  /api/v1/offers/{id:guid}                                                 public.read
        GET  /api/v1/rates                                                            public.read
        GET  /api/v1/rates/{omraade}/{aar}/{part}/{ydelse}                            public.read
        GET  /api/v1/rates/{omraade}/{aar}/{part}/{ydelse}/derivation                 public.read
        GET  /api/v1/areas/{omraade}/rounds                                           rounds.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}                                     rounds.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}                    submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/template           submissions.deliver
        POST /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries         submissions.deliver
        POST /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/trials             submissions.deliver
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/receptions/{id:guid} submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/receptions/{id:guid}/findings submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/receptions/{id:guid}/rates submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/receptions/{id:guid}/rates/{key}/derivation submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries         submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer} submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer}/file submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer}/findings submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer}/rates submissions.read
        GET  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer}/rates/{key}/derivation submissions.read
        PUT  /api/v1/areas/{omraade}/rounds/{aar}/operators/{part}/deliveries/{nummer}/findings/{id:guid}/comment submissions.deliver
        """;

    public static IReadOnlyList<EndpointRow> All { get; } =
    [
        .. $"{Rows}\n{Rates}\n{RateYear}\n{Cooperation}\n{Meetings}"
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => new EndpointRow($"{words[0]} {words[1]}", words[2], words.Length > 3)),
    ];
}

/// <summary>One endpoint of the table.</summary>
/// <param name="Address">Method and route.</param>
/// <param name="Permission">The permission it asks for.</param>
/// <param name="IsOwnScope">True when its handler limits itself.</param>
internal sealed record EndpointRow(string Address, string Permission, bool IsOwnScope);
