namespace Rammevaerk.Tests.Web.RoleTable;

internal static partial class EndpointTable
{
    /// <summary>The rate appendix, policies, agreements, accounts and post-regulation.</summary>
    private const string Rates = """
        GET  /takster/runder/{omraade}/{aar}/takstbilag                              public.read
        GET  /takster/runder/{omraade}/{aar}/takstbilag.docx                         public.read
        GET  /takster/runder/{omraade}/{aar}/takstbilag.xlsx                         public.read
        GET  /takster/runder/{omraade}/{aar}/takstbilag.pdf                          public.read
        GET  /takster/runder/{omraade}/{aar}/takstbilag/udgaver/{nummer:int}/{filtype} public.read
        POST /takster/runder/{omraade}/{aar}/takstbilag/punkt                        meetings.edit
        GET  /takster/retningslinjer/{omraade}                                       public.read
        GET  /takster/retningslinjer/{omraade}.csv                                   public.read
        GET  /takster/retningslinjer/{omraade}.xlsx                                  public.read
        GET  /takster/retningslinjer/{omraade}/ny                                    dispensations.grant
        GET  /takster/retningslinjer/{omraade}/{id:guid}                             public.read
        POST /takster/retningslinjer/{omraade}/ny                                    dispensations.grant
        POST /takster/retningslinjer/{omraade}/{id:guid}/slut                        dispensations.grant
        POST /takster/retningslinjer/{omraade}/{id:guid}/undtagelser                 dispensations.grant
        POST /takster/retningslinjer/{omraade}/{id:guid}/undtagelser/{undtagelse:guid}/fjern dispensations.grant

        GET  /takster/aftale/{omraade?}                                              public.read
        GET  /takster/aftale/{omraade}/hvad-hvis                                     public.read
        GET  /takster/aftale/{omraade}/hvad-hvis/takster.csv                         public.read
        GET  /takster/aftale/{omraade}/hvad-hvis/takster.xlsx                        public.read
        GET  /takster/aftale/{omraade}/{aar:int}/udledning                           public.read
        GET  /takster/aftale/{omraade}/{aar:int}/udledning.json                      public.read
        GET  /takster/aftale/{omraade}/driftsherrer.csv                              public.read
        GET  /takster/aftale/{omraade}/driftsherrer.xlsx                             public.read
        GET  /takster/aftale/{omraade}/ydelser.csv                                   public.read
        GET  /takster/aftale/{omraade}/ydelser.xlsx                                  public.read
        GET  /takster/aftale/{omraade}/prisindeks                                    public.read
        GET  /takster/aftale/{omraade}/prisindeks.csv                                public.read
        GET  /takster/aftale/{omraade}/prisindeks.xlsx                               public.read
        GET  /takster/aftale/{omraade}/ny                                            parameters.edit
        POST /takster/aftale/{omraade}/ny                                            parameters.edit
        GET  /takster/aftale/{omraade}/{id:guid}                                     parameters.edit
        POST /takster/aftale/{omraade}/{id:guid}                                     parameters.edit
        POST /takster/aftale/{omraade}/prisindeks                                    parameters.edit
        POST /takster/aftale/{omraade}/prisindeks/fil                                parameters.edit

        GET  /takster/efterregulering/{omraade?}                                     submissions.read own
        GET  /takster/efterregulering/{omraade}.csv                                  submissions.read own
        GET  /takster/efterregulering/{omraade}.xlsx                                 submissions.read own
        GET  /takster/efterregulering/{omraade}/{part}/import                        ledger.edit
        POST /takster/efterregulering/{omraade}/{part}/import                        ledger.edit
        GET  /takster/efterregulering/{omraade}/{part}/import/{id:guid}              ledger.edit
        POST /takster/efterregulering/{omraade}/{part}/import/{id:guid}              ledger.edit
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}                     submissions.read
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}.csv                 submissions.read
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}.xlsx                submissions.read
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}/regnskab            ledger.edit
        POST /takster/efterregulering/{omraade}/{part}/{id:guid}/regnskab            ledger.edit
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}/bevaegelse          ledger.edit
        POST /takster/efterregulering/{omraade}/{part}/{id:guid}/bevaegelse          ledger.edit
        GET  /takster/efterregulering/{omraade}/{part}/{id:guid}/bevaegelse/{bevaegelse:guid} ledger.edit
        POST /takster/efterregulering/{omraade}/{part}/{id:guid}/bevaegelse/{bevaegelse:guid}/tilbage ledger.edit

        GET  /support                                                                account.own
        GET  /support.csv                                                            account.own
        GET  /support.xlsx                                                           account.own
        GET  /support/ny                                                             public.read
        POST /support/ny                                                             account.own
        GET  /support/svar                                                           public.read
        GET  /support/{id:guid}                                                      account.own
        POST /support/{id:guid}/svar                                                 account.own
        POST /support/{id:guid}/luk                                                  account.own
        POST /support/{omraade}/{id:guid}/hjaelp                                     support.answer
        POST /support/{omraade}/{id:guid}/hjaelp/fjern                               support.answer
        """;
}
